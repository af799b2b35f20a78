// An aggregate without resolvable sources: from every headline there is a way to a page that a reader can open.
import { describe, expect, it } from 'vitest';
import { poolQuery } from '../../src/aggregate/query.js';
import { spanOnDay, standingOf } from '../../src/aggregate/span.js';
import { ledger } from '../../src/data/ledger.js';
import { headlineIds, headlineQuantities } from '../../src/model/headline-quantities.js';

const days = ['2024-12-31', '2025-06-30', '2025-12-31', ledger.dataDay] as const;

describe('an aggregate without resolvable sources', () => {
  it('every claim that a headline rests on reaches a page', () => {
    for (const id of headlineIds) {
      for (const day of days) {
        const { span } = spanOnDay(ledger.claims, poolQuery(headlineQuantities[id], day));
        const speaking = [...standingOf(span), ...span.lent.map(({ claim }) => claim)];
        const lost = speaking.filter(
          ({ mentions }) =>
            !mentions.some(({ document }) => document.address ?? document.noAddressReason),
        );
        expect(lost.map((claim) => claim.id)).toEqual([]);
      }
    }
  });
});
