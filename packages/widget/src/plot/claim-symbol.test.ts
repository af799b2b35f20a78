// Each shape that a number can have is drawn by its own mark, and one that is none by none.
import { describe, expect, test } from 'vitest';
import type { Claim, Figure } from '@dprk-deployment-tracker/core';
import { ledgerOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import { drawnClaim, type ClaimPlace } from './claim-symbol.js';

const place: ClaimPlace = {
  along: (value) => 100 - value / 100,
  across: 50,
  grows: 'up',
  radius: 5,
  rank: 'newest',
  isWider: false,
};

function claimOf(figure: Figure): Claim {
  const [claim] = ledgerOfClaims([{ publishedOn: '2025-01-13', figure }]).claims;
  if (!claim) throw new TypeError('claimOf: the ledger took no claim');
  return claim;
}

describe('drawnClaim', () => {
  test.each<[string, Figure, readonly string[]]>([
    ['an exact number', { kind: 'exact', value: 3_000 }, ['claim-newest']],
    ['about', { kind: 'about', value: 3_000 }, ['claim-newest']],
    ['a range', { kind: 'range', low: 2_000, high: 3_000 }, ['range-bar']],
    [
      'a range with a best',
      { kind: 'range', low: 2_000, best: 2_500, high: 3_000 },
      ['range-bar', 'claim-newest'],
    ],
    ['at least', { kind: 'at-least', low: 3_000 }, ['open-end', 'claim-newest']],
    ['up to', { kind: 'up-to', high: 3_000 }, ['open-end', 'range-bar']],
    [
      'words',
      {
        kind: 'in-words',
        words: 'several hundred',
        reading: { rule: 'several-hundred', low: 300, high: 999 },
      },
      ['words-hatch'],
    ],
  ])('%s', (_, figure, roles) => {
    expect(drawnClaim(claimOf(figure), place)?.marks.map(({ role }) => role)).toEqual(roles);
  });

  test('a denial is not drawn', () => {
    expect(drawnClaim(claimOf({ kind: 'denial' }), place)).toBeUndefined();
  });

  test('an open end leads upward, a ceiling downward', () => {
    const atLeast = drawnClaim(claimOf({ kind: 'at-least', low: 3_000 }), place);
    const upTo = drawnClaim(claimOf({ kind: 'up-to', high: 3_000 }), place);
    // 3,000 stands at 70 px; upwards is less.
    expect(atLeast?.box.y).toBeLessThan(70 - 8);
    expect((upTo?.box.y ?? 0) + (upTo?.box.height ?? 0)).toBeGreaterThan(70 + 8);
  });

  test('a wider count is hollow', () => {
    const drawn = drawnClaim(claimOf({ kind: 'exact', value: 3_000 }), { ...place, isWider: true });
    expect(drawn?.marks.map(({ role }) => role)).toEqual(['claim-wider-newest']);
  });
});
