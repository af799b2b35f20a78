// Belligerents silently excluded: Kyiv's over 3,000 and Seoul's 1,100 of one day both stand, each with its side.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolQuery, type RuleId } from '../../src/aggregate/query.js';
import { spanOnDay } from '../../src/aggregate/span.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';
import type { Stake } from '../../src/model/origin.js';
import { claimsOf, lastRandomDay, randomOrigins, randomPages } from './random-record.js';

const stake = fc.constantFrom<Stake>('belligerent', 'ally-of-belligerent', 'third-party');
const stakes = fc.array(stake, {
  minLength: randomOrigins.length,
  maxLength: randomOrigins.length,
});
const rule = fc.constantFrom<RuleId>('two-voice-floor', 'envelope', 'median');

describe('belligerents silently excluded', () => {
  it('whose side an origin is on changes no span', () => {
    fc.assert(
      fc.property(randomPages(), stakes, rule, (pages, sides, chosen) => {
        const origins = randomOrigins.map((origin, index) => ({
          ...origin,
          stake: sides[index] ?? origin.stake,
        }));
        const query = poolQuery(headlineQuantities['killed-or-wounded'], lastRandomDay, {
          rule: chosen,
        });
        const asked = (claims: ReturnType<typeof claimsOf>) => {
          const { span, selection } = spanOnDay(claims, query);
          const { low, high, openFrom, tick } = span;
          return [low, high, openFrom, tick, selection.leftOut.length];
        };
        expect(asked(claimsOf(pages, origins))).toEqual(asked(claimsOf(pages)));
      }),
    );
  });
});
