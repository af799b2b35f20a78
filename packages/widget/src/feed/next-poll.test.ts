// When a feed is looked at again.
import { describe, expect, test } from 'vitest';
import { leastMs, nextPollMs } from './next-poll.js';

const minute = 60_000;

describe('nextPollMs', () => {
  test.each<readonly [number, number | undefined, number, number | undefined]>([
    // failures, refresh in minutes, chance, minutes until the next look
    [0, undefined, 0.5, undefined],
    [0, 5, 0.5, 5],
    [0, 5, 0, 4],
    [0, 5, 1, 6],
    [0, 1, 0, 1],
    [0, 1, 1, 1.2],
    [1, undefined, 0.5, 1],
    [1, undefined, 0, 1],
    [1, undefined, 1, 1.2],
    [2, undefined, 0.5, 2],
    [2, undefined, 0, 1.6],
    [3, undefined, 0.5, 4],
    [3, undefined, 1, 4.8],
    [30, undefined, 0.5, 4],
    [1, 10, 0.5, 10],
    [3, 1, 0.5, 4],
  ])(
    'after %i failures with refresh %s and chance %d: %s minutes',
    (failures, every, chance, after) => {
      const looks = {
        askedAtMs: 1_000,
        failures,
        refreshMs: every === undefined ? undefined : every * minute,
      };
      const next = nextPollMs(looks, chance);
      if (after === undefined) expect(next).toBeUndefined();
      else expect(next).toBeCloseTo(1_000 + after * minute, 3);
    },
  );

  test('is never within a minute, whatever chance says', () => {
    for (let chance = 0; chance < 1; chance += 0.01) {
      for (const failures of [0, 1, 2, 3, 4]) {
        const next = nextPollMs({ askedAtMs: 0, failures, refreshMs: minute }, chance) ?? 0;
        expect(next).toBeGreaterThanOrEqual(leastMs);
      }
    }
  });
});
