// A fixed ratio to split casualties: Seoul, London and Kyiv put the dead between a tenth and two thirds of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolQuery } from '../../src/aggregate/query.js';
import { spanOnDay } from '../../src/aggregate/span.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';
import type { Signature } from '../../src/model/signature.js';
import { claimsOf, lastRandomDay, randomPages } from './random-record.js';

const together: Signature = headlineQuantities['killed-or-wounded'];
const casualties: Signature = { ...together, measure: 'casualties' };

describe('a fixed ratio to split casualties', () => {
  it('casualties alone say nothing of killed or of wounded', () => {
    fc.assert(
      fc.property(randomPages([together, casualties]), (pages) => {
        for (const id of ['killed', 'wounded'] as const) {
          const query = poolQuery(headlineQuantities[id], lastRandomDay);
          const { low, high, openFrom, voices } = spanOnDay(claimsOf(pages), query).span;
          expect([low, high, openFrom, voices]).toEqual([undefined, undefined, undefined, []]);
        }
      }),
    );
  });

  it('dead alone lend casualties a floor and give them no end', () => {
    fc.assert(
      fc.property(randomPages([headlineQuantities.killed]), (pages) => {
        const { high, highIsOpen, low } = spanOnDay(
          claimsOf(pages),
          poolQuery(together, lastRandomDay),
        ).span;
        expect(high).toBeUndefined();
        expect(highIsOpen).toBe(low !== undefined);
      }),
    );
  });
});
