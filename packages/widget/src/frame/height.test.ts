// Heights between a frame and its page: what is sent, what is believed, and when growing stops.
import { describe, expect, it } from 'vitest';
import { heightGuard } from './height-guard.js';
import { heightMessage, heightOf } from './height-message.js';

describe('heightOf', () => {
  it('reads back what heightMessage wrote, rounded up', () => {
    expect(heightOf(heightMessage(640.2))).toBe(641);
  });

  it.each([
    [undefined],
    ['dprk-height'],
    [{ type: 'dprk-height' }],
    [{ type: 'dprk-height', height: '640' }],
    [{ type: 'dprk-height', height: Number.NaN }],
    [{ type: 'dprk-height', height: -1 }],
    [{ type: 'dprk-height', height: 1e9 }],
    [{ type: 'other', height: 640 }],
  ])('believes nothing of %j', (data) => {
    expect(heightOf(data)).toBeUndefined();
  });
});

describe('heightGuard', () => {
  it('sends the first height, each change, and no height twice in a row', () => {
    const isWorthSending = heightGuard();
    expect([100, 100, 120, 90, 90.4].map(isWorthSending)).toEqual([true, false, true, true, true]);
    // 90.4 is rounded up to 91, which is another height; 91 again is not.
    expect(isWorthSending(91)).toBe(false);
  });

  it('stops a page that grows because its frame grows, until it rests', () => {
    const isWorthSending = heightGuard();
    const growing = Array.from({ length: 30 }, (_, step) => isWorthSending(100 + step));
    // The first and twenty growths pass, the other nine do not.
    expect(growing.filter(Boolean)).toHaveLength(21);
    expect(isWorthSending(129)).toBe(false);
    expect(isWorthSending(140)).toBe(true);
  });
});
