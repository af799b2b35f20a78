// Strangers' records as PROV: their texts stay texts, and a page changed in print is no quotation.
import { describe, expect, it } from 'vitest';
import { report } from '../derive/report.js';
import { documentOf, ledgerOfClaims } from '../fixtures/claim-of.js';
import { provJsonld } from './prov-jsonld.js';

const ledger = ledgerOfClaims(
  [
    {
      id: 'old',
      revision: {
        kind: 'superseded',
        by: 'new',
        cause: 'correction',
        reason: 'Recounted',
        on: '2025-02-01',
      },
    },
    {
      id: 'new',
      publishedOn: '2025-02-01',
      baseline: 'old',
      figure: { kind: 'at-least', low: 3_000 },
    },
  ],
  {
    documents: [
      documentOf({
        id: 'same',
        publisher: '</script><img src=x>',
        mentions: [{ of: 'old', via: ['AP', 'NHK'] }],
      }),
      documentOf({ id: 'other', mentions: [{ of: 'old', mutations: [{ kind: 'hedge-lost' }] }] }),
    ],
  },
);
const text = provJsonld(ledger, report(ledger));
const { '@graph': graph } = JSON.parse(text) as {
  '@graph': readonly Readonly<Record<string, unknown>>[];
};
const node = (name: string) => graph.find(({ id }) => id === `urn:dprk-deployment-tracker:${name}`);

describe('provJsonld', () => {
  it('holds no character that could end a script element, and no text as a name of its own', () => {
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(graph.map(({ id }) => String(id)).filter((id) => /[<>\s"]/.test(id))).toEqual([]);
  });

  it('quotes what was printed as said, with its hops in order, and derives what was changed', () => {
    const old = 'urn:dprk-deployment-tracker:claim:old';
    expect(node('mention:same%3Eold')).toMatchObject({ wasQuotedFrom: old, via: ['AP', 'NHK'] });
    expect(node('mention:other%3Eold')).toMatchObject({
      wasDerivedFrom: old,
      mutation: ['hedge-lost'],
    });
    expect(node('mention:other%3Eold')).not.toHaveProperty('wasQuotedFrom');
  });

  it('gives no two things one name, whatever signs stand in their ids', () => {
    const signs = ledgerOfClaims([{ id: 'b>c' }, { id: 'c' }], {
      documents: [
        documentOf({ id: 'a', mentions: [{ of: 'b>c' }] }),
        documentOf({ id: 'a>b', mentions: [{ of: 'c' }] }),
      ],
    });
    const { '@graph': nodes } = JSON.parse(provJsonld(signs, report(signs))) as {
      '@graph': readonly { readonly id?: string }[];
    };
    const names = nodes.flatMap(({ id }) => id ?? []);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells of a newer claim what it replaces and rests on, and gives an open end no value', () => {
    expect(node('claim:new')).toMatchObject({
      wasRevisionOf: ['urn:dprk-deployment-tracker:claim:old'],
      wasDerivedFrom: ['urn:dprk-deployment-tracker:claim:old'],
      qualifiedRevision: [{ cause: 'correction', reason: 'Recounted', on: '2025-02-01' }],
      value: { minValue: 3_000, unitText: 'persons' },
    });
    expect(node('claim:new')).not.toHaveProperty('value.maxValue');
  });

  it('of an earlier day holds neither what came later nor what was pooled from it', () => {
    const early = provJsonld(ledger, report(ledger, { knownOn: '2025-01-15' }));
    expect(early).toContain('claim:old');
    expect(early).not.toMatch(/claim:new|Recounted/);
  });
});
