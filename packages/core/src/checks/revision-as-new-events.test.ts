// September 2025: 600 dead became 2,000 because a service counted again, months after the fighting had ended.
import { describe, expect, it } from 'vitest';
import { killed } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { Revision } from '../model/claim.js';
import { revisionAsNewEvents } from './revision-as-new-events.js';

const april = (revision: Partial<Revision> = {}): ClaimSketch => ({
  id: 'april',
  origin: 'cedar-service',
  quantity: killed,
  figure: { kind: 'about', value: 600 },
  publishedOn: '2025-04-30',
  revision: {
    kind: 'superseded',
    by: 'september',
    cause: 'new-events',
    reason: 'A later number.',
    on: '2025-09-02',
    ...revision,
  },
});
const september: ClaimSketch = {
  ...april(),
  id: 'september',
  figure: { kind: 'about', value: 2_000 },
  publishedOn: '2025-09-02',
};
const { revision: _, ...later } = september;
const check = (...claims: readonly ClaimSketch[]) =>
  revisionAsNewEvents({ ledger: ledgerOfClaims(claims), entries: undefined }).map(
    ({ problem }) => problem,
  );

describe('revisionAsNewEvents', () => {
  it('2,000 after 600 as new events is taken at its word, where nothing tells otherwise', () => {
    expect(check(april(), later)).toEqual([]);
  });

  it('a reason, a wording or a note that tells of a new count is found', () => {
    expect(check(april({ reason: 'Counted again with partner services.' }), later)).toHaveLength(1);
    const wording = { text: 'reassessed', language: 'en' };
    expect(check(april(), { ...later, wording })).toEqual([
      '"reassessed" tells of a new count, not of new events',
    ]);
    expect(check(april(), { ...later, note: 'A fresh count with partners.' })).toHaveLength(1);
  });

  it('as a reassessment it is as it should be', () => {
    const counted = { cause: 'reassessment', reason: 'Counted again.' } as const;
    expect(check(april(counted), later)).toEqual([]);
  });

  it('a total that falls, or one of the same day, is no new event', () => {
    expect(check(april(), { ...later, figure: { kind: 'about', value: 300 } })).toEqual([
      'september is lower, and a total cannot fall',
    ]);
    expect(check(april(), { ...later, asOf: '2025-04-30' })).toEqual([
      'september speaks of no later day',
    ]);
  });
});
