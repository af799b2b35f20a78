// Which version may follow which, what of the first is corrected in the second, and what a day had.
import {
  documentOf,
  entriesOfClaims,
  ledgerOfClaims,
} from '@dprk-deployment-tracker/core/fixtures';
import { linkLedger } from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { CorrectedClaims } from './corrected-claims.js';
import { frozenEntries } from './frozen-entries.js';
import { Versions } from './versions.js';

describe('Versions', () => {
  const a = { dataDay: '2026-01-02', digest: 'a' } as const;
  const b = { ...a, digest: 'b' };

  test('refuses an earlier data day, and takes a later one', () => {
    const versions = new Versions();
    versions.take(a);
    expect(versions.whyRefused({ dataDay: '2026-01-01', digest: 'z' })).toContain('2026-01-01');
    expect(versions.whyRefused({ dataDay: '2026-01-03', digest: 'z' })).toBeUndefined();
  });

  test('refuses on the same day what another has replaced, and takes what is new', () => {
    const versions = new Versions();
    versions.take(a);
    expect(versions.whyRefused(a)).toBeUndefined();
    expect(versions.whyRefused(b)).toBeUndefined();
    versions.take(b);
    expect(versions.whyRefused(a)).toContain('was replaced');
    expect(versions.whyRefused({ ...a, digest: 'c' })).toBeUndefined();
  });
});

describe('CorrectedClaims', () => {
  const revision = { reason: 'r', on: '2025-02-01' } as const;
  const first = ledgerOfClaims([{ id: 'a' }, { id: 'b' }]);
  const against = (...claims: Parameters<typeof ledgerOfClaims>[0]) => {
    const corrected = new CorrectedClaims();
    expect(corrected.against(first)).toEqual([]);
    return corrected
      .against(ledgerOfClaims(claims))
      .map(({ claim, isGone }) => `${claim.id}${isGone ? ' gone' : ''}`);
  };

  test.each<readonly [string, readonly string[], Parameters<typeof ledgerOfClaims>[0]]>([
    ['nothing but a new claim', [], [{ id: 'a' }, { id: 'b' }, { id: 'c' }]],
    ['another figure', ['b'], [{ id: 'a' }, { id: 'b', figure: { kind: 'about', value: 5_000 } }]],
    ['a claim that is not there', ['b gone'], [{ id: 'a' }]],
    [
      'a claim withdrawn',
      ['a'],
      [
        { id: 'a', revision: { ...revision, kind: 'withdrawn', cause: 'reassessment' } },
        { id: 'b' },
      ],
    ],
    [
      'a claim corrected by its origin',
      ['a'],
      [
        { id: 'a', revision: { ...revision, kind: 'superseded', cause: 'correction' } },
        { id: 'b' },
      ],
    ],
    [
      'a claim that new events made old',
      [],
      [
        { id: 'a', revision: { ...revision, kind: 'superseded', cause: 'new-events' } },
        { id: 'b' },
      ],
    ],
    ['another note', [], [{ id: 'a', note: 'Read again.' }, { id: 'b' }]],
  ])('finds in %s: %j', (_what, found, claims) => {
    expect(against(...claims)).toEqual(found);
  });

  test('counts no claim that stands again as it first did', () => {
    const corrected = new CorrectedClaims();
    corrected.against(first);
    expect(corrected.against(ledgerOfClaims([{ id: 'a' }]))).toHaveLength(1);
    expect(corrected.against(first)).toEqual([]);
  });
});

describe('frozenEntries', () => {
  const entries = entriesOfClaims([
    {
      id: 'a',
      revision: { kind: 'withdrawn', cause: 'correction', reason: 'r', on: '2026-03-01' },
    },
    { id: 'b' },
  ]);
  const [early = documentOf(), late = documentOf()] = entries.documents;
  const at = (day: '2026-02-01' | '2026-04-01') =>
    frozenEntries(
      {
        ...entries,
        documents: [
          { ...early, recordedOn: '2026-01-01', mentions: [{ of: 'b' }] },
          { ...late, recordedOn: '2026-03-01' },
        ],
      },
      day,
    );

  test('leave out pages entered later, what they brought, and revisions of later', () => {
    const { ledger, faults } = linkLedger(at('2026-02-01'));
    expect(faults).toEqual([]);
    expect(ledger.dataDay).toBe('2026-02-01');
    expect(ledger.claims.map(({ id, revision }) => [id, revision])).toEqual([['a', undefined]]);
  });

  test('hold all that was there by the day', () => {
    const { ledger } = linkLedger(at('2026-04-01'));
    expect(ledger.claims.map(({ id, revision }) => [id, revision?.kind])).toEqual([
      ['a', 'withdrawn'],
      ['b', undefined],
    ]);
  });
});
