// Corroboration used as a filter: London's over 6,000 stood alone for eight months, and stood in the span.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolQuery } from '../../src/aggregate/query.js';
import { spanOnDay, standingOf } from '../../src/aggregate/span.js';
import { figureBounds } from '../../src/model/figure.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';
import { claimsOf, lastRandomDay, randomPages } from './random-record.js';

const query = poolQuery(headlineQuantities['killed-or-wounded'], lastRandomDay);

describe('corroboration used as a filter', () => {
  it('what one voice alone says is used and stays in sight', () => {
    fc.assert(
      fc.property(randomPages(), (pages) => {
        const claims = claimsOf(pages);
        const { span, selection } = spanOnDay(claims, query);
        expect(selection.leftOut).toEqual([]);
        expect(selection.direct).toHaveLength(claims.length);
        // Every origin speaks through one claim, and no number that stands lies above the span's end.
        const speaking = new Set(standingOf(span).map(({ origin }) => origin.id));
        expect(speaking).toEqual(new Set(claims.map(({ origin }) => origin.id)));
        const tops = standingOf(span).map(({ figure }) => {
          const { low, high } = figureBounds(figure) ?? {};
          return high ?? low ?? 0;
        });
        expect(span.high ?? span.openFrom).toBe(Math.max(...tops));
      }),
    );
  });
});
