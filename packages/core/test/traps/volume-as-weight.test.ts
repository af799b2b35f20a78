// Volume as weight: a briefing on thirty pages beside one on a single page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolQuery, type RuleId } from '../../src/aggregate/query.js';
import { spanOnDay } from '../../src/aggregate/span.js';
import type { DocumentEntry } from '../../src/model/entry.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';
import { claimsOf, lastRandomDay, randomPages } from './random-record.js';

const rules: readonly RuleId[] = ['two-voice-floor', 'envelope', 'median'];

describe('volume as weight', () => {
  it('thirty more pages weigh no more than one', () => {
    fc.assert(
      fc.property(randomPages(), fc.constantFrom(...rules), fc.nat(), (pages, rule, chosen) => {
        const page = pages[chosen % pages.length];
        const claim = page?.claims?.[0];
        if (!page || !claim) return;
        const repeats = Array.from({ length: 30 }, (_, index): DocumentEntry => ({
          ...page,
          id: `${page.id}-repeat-${index}`,
          claims: [],
          mentions: [{ of: claim.id }],
        }));
        const query = poolQuery(headlineQuantities['killed-or-wounded'], lastRandomDay, { rule });
        const ends = (all: readonly DocumentEntry[]) => {
          const { low, high, openFrom, tick, whiskers } = spanOnDay(claimsOf(all), query).span;
          return [low, high, openFrom, tick, whiskers];
        };
        expect(ends([...pages, ...repeats])).toEqual(ends(pages));
      }),
    );
  });
});
