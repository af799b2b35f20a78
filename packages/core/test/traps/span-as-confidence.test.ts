// A span read as a confidence interval: its ends are numbers that somebody said, and nothing is said of what is likely.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolQuery, type RuleId } from '../../src/aggregate/query.js';
import { spanOnDay, type Span } from '../../src/aggregate/span.js';
import { ledger } from '../../src/data/ledger.js';
import { figureBounds } from '../../src/model/figure.js';
import { headlineIds, headlineQuantities } from '../../src/model/headline-quantities.js';
import type { Claim } from '../../src/model/claim.js';
import { claimsOf, lastRandomDay, randomPages } from './random-record.js';

function endsOf({ low, high, openFrom, whiskers }: Span): readonly number[] {
  const ends = [low, high, openFrom, whiskers.low, whiskers.high, whiskers.openFrom];
  return ends.filter((end) => end !== undefined);
}

function saidIn(claims: readonly Claim[]): ReadonlySet<number> {
  const bounds = claims.flatMap(({ figure }) => figureBounds(figure) ?? []);
  return new Set(bounds.flatMap(({ low, high }) => [low ?? NaN, high ?? NaN]));
}

describe('a span read as a confidence interval', () => {
  it('every end is a number that somebody said', () => {
    const rule = fc.constantFrom<RuleId>('two-voice-floor', 'envelope');
    fc.assert(
      fc.property(randomPages(), rule, (pages, chosen) => {
        const claims = claimsOf(pages);
        const query = poolQuery(headlineQuantities['killed-or-wounded'], lastRandomDay, {
          rule: chosen,
        });
        const said = saidIn(claims);
        for (const end of endsOf(spanOnDay(claims, query).span)) expect(said).toContain(end);
      }),
    );
  });

  it('so it is in our own record', () => {
    const said = saidIn(ledger.claims);
    for (const id of headlineIds) {
      const query = poolQuery(headlineQuantities[id], ledger.dataDay);
      for (const end of endsOf(spanOnDay(ledger.claims, query).span)) expect(said).toContain(end);
    }
  });

  it('a span has no level, no likelihood, no error and no mean', () => {
    const { span } = spanOnDay(ledger.claims, poolQuery(headlineQuantities.sent, ledger.dataDay));
    const names = Object.keys(span).join(' ');
    expect(names).not.toMatch(/mean|average|level|probab|likel|error|deviation|confiden|estimate/i);
  });
});
