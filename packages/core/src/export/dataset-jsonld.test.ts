// The record for search engines: claims as claims, and no text that can leave its script element.
import { describe, expect, it } from 'vitest';
import { claimOf, ledgerOfClaims } from '../fixtures/claim-of.js';
import { datasetJsonld } from './dataset-jsonld.js';

const stamp = {
  dataDay: '2026-06-30',
  knownOn: '2026-06-30',
  digest: 'abc',
  ruleVersion: '1',
} as const;
const description = { name: 'Claims', description: 'What was claimed.', license: 'CC-BY-4.0' };

function parsed(...claims: readonly Parameters<typeof claimOf>[0][]) {
  const text = datasetJsonld(
    ledgerOfClaims(claims.map((one) => one ?? {})).claims,
    description,
    stamp,
  );
  return JSON.parse(text) as Record<string, unknown> & { readonly hasPart: readonly object[] };
}

describe('datasetJsonld', () => {
  it('is a schema.org Dataset with its day and version', () => {
    expect(parsed({})).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      dateModified: '2026-06-30',
      version: '2026-06-30 abc, rules 1, as known on 2026-06-30',
    });
  });

  it('states a claim as its origin’s, with the page it appears on', () => {
    expect(parsed({ figure: { kind: 'at-least', low: 3_000 } }).hasPart).toMatchObject([
      {
        '@type': 'Claim',
        name: 'killed-or-wounded, all DPRK soldiers, Russia and Ukraine, cumulative: at least 3000',
        author: { name: 'General Staff of Alder' },
        about: { '@type': 'PropertyValue', minValue: 3_000, unitText: 'persons' },
        firstAppearance: { url: 'https://example.org/page-1', datePublished: '2025-01-10' },
      },
    ]);
  });

  it('gives an open end no value, and says of a plan that it is one', () => {
    const [part] = parsed({ figure: { kind: 'up-to', high: 9 }, modality: 'planned' }).hasPart;
    expect(part).not.toHaveProperty('about.minValue');
    expect(part).toHaveProperty('name', expect.stringContaining('(planned)'));
  });

  it('holds no character that could end a script element', () => {
    const figure = {
      kind: 'in-words',
      words: '</script><img onerror=1>\u2028&',
      reading: undefined,
    } as const;
    const text = datasetJsonld([claimOf({ figure })], description, stamp);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(text).toContain('\\u003c/script\\u003e');
  });
});
