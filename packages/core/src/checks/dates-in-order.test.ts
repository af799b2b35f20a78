// Article 004: a dispatch of October dated to November; and days that cannot be.
import { describe, expect, it } from 'vitest';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { DocumentEntry } from '../model/entry.js';
import { datesInOrder } from './dates-in-order.js';

const check = (claims: readonly ClaimSketch[], documents: readonly DocumentEntry[] = []) =>
  datesInOrder({ ledger: ledgerOfClaims(claims, { documents }), entries: undefined }).map(
    ({ field, problem }) => `${field}: ${problem}`,
  );
const said: ClaimSketch = { id: 'said', publishedOn: '2024-10-18', asOf: '2024-10-08/2024-10-13' };

describe('datesInOrder', () => {
  it('as of October, stated and printed on the 18th, is in order', () => {
    expect(check([said])).toEqual([]);
    expect(check([{ ...said, asOf: '2024-10' }])).toEqual([]);
  });

  it('observed in November and stated in October is not; planned for November is', () => {
    expect(check([{ ...said, asOf: '2024-11' }])).toEqual([
      'asOf: stated 2024-10-18 comes before as of 2024-11',
    ]);
    expect(check([{ ...said, asOf: '2024-11', modality: 'planned' }])).toEqual([]);
  });

  it('nothing is printed before it is stated', () => {
    const early = documentOf({ publishedOn: '2024-10-01', mentions: [{ of: 'said' }] });
    expect(check([said], [early])).toEqual([
      'publishedOn: printed 2024-10-01 comes before stated 2024-10-18',
    ]);
  });

  it('nothing is reported before it happens', () => {
    const event = { id: 'visit', day: '2025-03-21', kind: 'visit', title: 'A visit' } as const;
    expect(check([], [documentOf({ publishedOn: '2025-03-01', events: [event] })])).toHaveLength(1);
  });

  it('nothing is recorded before it is published, nor after the data day', () => {
    expect(check([], [documentOf({ recordedOn: '2024-12-01' })])).toHaveLength(1);
    expect(check([], [documentOf({ recordedOn: '2026-12-01' })])).toHaveLength(1);
  });
});
