// A grade used as a hidden weight: grades may be shown beside a claim, and change no number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolQuery, type RuleId } from '../../src/aggregate/query.js';
import { spanOnDay } from '../../src/aggregate/span.js';
import type { Claim } from '../../src/model/claim.js';
import type { Grading } from '../../src/model/grading.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';
import { claimsOf, lastRandomDay, randomPages, withClaims } from './random-record.js';

const grading = fc.record<Grading>({
  reliability: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
  reliabilityReason: fc.constant('Invented.'),
  credibility: fc.constantFrom(1, 2, 3, 4, 5, 6),
  credibilityReason: fc.constant('Invented.'),
});
const rule = fc.constantFrom<RuleId>('two-voice-floor', 'envelope', 'median');

describe('a grade used as a hidden weight', () => {
  it('grades change no span', () => {
    const grades = fc.array(grading, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(randomPages(), grades, rule, (pages, given, chosen) => {
        const graded = withClaims(pages, (claim, index) => {
          const grade = given[index];
          return grade ? { ...claim, grading: grade } : claim;
        });
        const query = poolQuery(headlineQuantities['killed-or-wounded'], lastRandomDay, {
          rule: chosen,
        });
        const ends = (claims: readonly Claim[]) => {
          const { low, high, openFrom, tick, whiskers } = spanOnDay(claims, query).span;
          return [low, high, openFrom, tick, whiskers];
        };
        expect(ends(claimsOf(graded))).toEqual(ends(claimsOf(pages)));
      }),
    );
  });
});
