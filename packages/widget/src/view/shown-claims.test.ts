// Tests which claims the table shows, and in which order.
import { claimOf, inventedParties } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { shownClaims } from './shown-claims.js';

const claims = [
  claimOf({ id: 'ten', figure: { kind: 'exact', value: 10 }, asOf: '2025-01-01' }),
  claimOf({ id: 'up-to-nine', figure: { kind: 'up-to', high: 9 }, asOf: '2025-03-01' }),
  claimOf({ id: 'silent', figure: { kind: 'none-stated' }, asOf: '2025-02-01' }),
  claimOf({
    id: 'plan',
    figure: { kind: 'exact', value: 300 },
    asOf: '2025-02-01',
    modality: 'planned',
  }),
];

function idsOf(
  filter: Parameters<typeof shownClaims>[1],
  order: Parameters<typeof shownClaims>[2],
): readonly string[] {
  return shownClaims(claims, filter, order, inventedParties).map(({ id }) => id);
}

describe('shownClaims', () => {
  test('sorts numbers as numbers; what gives no number stands below all', () => {
    expect(idsOf({}, { by: 'figure', descending: false })).toEqual([
      'silent',
      'up-to-nine',
      'ten',
      'plan',
    ]);
  });

  test('claims of one day keep the order of the record, whichever way the days run', () => {
    expect(idsOf({}, { by: 'asOf', descending: false })).toEqual([
      'ten',
      'silent',
      'plan',
      'up-to-nine',
    ]);
    expect(idsOf({}, { by: 'asOf', descending: true })).toEqual([
      'up-to-nine',
      'silent',
      'plan',
      'ten',
    ]);
  });

  test('a filter keeps the claims that have its value', () => {
    const byDay = { by: 'asOf', descending: false } as const;
    expect(idsOf({ modality: 'planned' }, byDay)).toEqual(['plan']);
    expect(idsOf({ modality: 'planned', party: 'nobody' }, byDay)).toEqual([]);
    expect(idsOf({ modality: undefined }, byDay)).toHaveLength(4);
  });
});
