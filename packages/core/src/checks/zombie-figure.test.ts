// October 2025: "at least 600" dead, seven weeks after the service that had said it moved to 2,000.
import { describe, expect, it } from 'vitest';
import { killed } from '../data/quantities.js';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { MentionEntry } from '../model/entry.js';
import { zombieFigure } from './zombie-figure.js';

const april: ClaimSketch = {
  id: 'april',
  origin: 'cedar-service',
  quantity: killed,
  figure: { kind: 'about', value: 600 },
  publishedOn: '2025-04-30',
};
const september: ClaimSketch = {
  ...april,
  id: 'september',
  figure: { kind: 'about', value: 2_000 },
  publishedOn: '2025-09-02',
};
const repeat = (
  publishedOn: string,
  mention: Omit<MentionEntry, 'of'> = {},
  claims: readonly ClaimSketch[] = [april, september],
) =>
  zombieFigure({
    ledger: ledgerOfClaims(claims, {
      documents: [
        documentOf({ id: 'repeat', publishedOn, mentions: [{ of: 'april', ...mention }] }),
      ],
    }),
    entries: undefined,
  }).map(({ document, record, field }) => [document, record, field]);

describe('zombieFigure', () => {
  it('April’s 600 in October, after September’s 2,000, is found', () => {
    expect(repeat('2025-10-24')).toEqual([['repeat', 'april', 'mutations']]);
  });

  it('typed as old, or dated by a note, it is shown and not hidden', () => {
    const printed = { asOf: '2025-10' } as const;
    expect(repeat('2025-10-24', { printed, mutations: [{ kind: 'old-as-new' }] })).toEqual([]);
    expect(repeat('2025-10-24', { note: 'Given as the number of April.' })).toEqual([]);
  });

  it('a number that its maker has not replaced still stands, however late it is printed', () => {
    expect(repeat('2025-10-24', {}, [april])).toEqual([]);
    const same = { ...september, figure: { kind: 'about', value: 600 } } as const;
    expect(repeat('2025-10-24', {}, [april, same])).toEqual([]);
  });

  it('120 days after 30 April is 28 August: until then, and until the new number is out, it is no zombie', () => {
    // May 31, June 30, July 31: 92 days to 31 July; 28 August is the 120th.
    const july = { ...september, publishedOn: '2025-07-01' };
    expect(repeat('2025-08-28', {}, [april, july])).toEqual([]);
    expect(repeat('2025-08-29', {}, [april, july])).toHaveLength(1);
    expect(repeat('2025-09-01')).toEqual([]);
  });

  it('another body’s newer number replaces nothing', () => {
    expect(repeat('2025-10-24', {}, [april, { ...september, origin: 'dune-institute' }])).toEqual(
      [],
    );
  });
});
