// Which heights are sent, and when growing stops.
import { describe, expect, it } from 'vitest';
import { heightGuard } from './height-guard.js';

type Look = readonly [heightPx: number, atMs?: number, widthPx?: number];

/** Whether each look is sent. */
function sent(looks: readonly Look[]): readonly boolean[] {
  const isWorthSending = heightGuard();
  return looks.map(([heightPx, atMs = 0, widthPx = 600]) =>
    isWorthSending({ heightPx, widthPx, atMs }),
  );
}

const growing = (steps: number, everyMs: number, fromMs = 0, fromPx = 100): readonly Look[] =>
  Array.from({ length: steps }, (_, step) => [fromPx + 10 * step, fromMs + everyMs * step]);

describe('heightGuard', () => {
  it('sends the first height, each change, and no height twice', () => {
    // 90.4 is rounded up to 91, which is another height; 91 again is not.
    expect(sent([[100], [100], [120], [90], [90.4], [91]])).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('stops a page that grows because its frame grows after eight growths within a second', () => {
    // The first height is no growth.
    expect(sent(growing(30, 10)).filter(Boolean)).toHaveLength(9);
  });

  it('counts growths between which the page shrinks', () => {
    const flapping = Array.from({ length: 40 }, (_, step): Look => [step % 2 ? 110 : 100, step]);
    // 100, then eight times 110, each but the last with the 100 after it; the last is followed by 100 as well.
    expect(sent(flapping).filter(Boolean)).toHaveLength(17);
  });

  it('lets a page grow as often as it likes with a rest between', () => {
    // Eight growths fit into the second before each one, since they are 125 ms apart.
    expect(sent(growing(30, 125)).filter(Boolean)).toHaveLength(30);
  });

  it('begins anew when the page has rested for a second, or has another width', () => {
    const stopped = growing(12, 10);
    expect(sent([...stopped, [500, 1_200]]).at(-1)).toBe(true);
    expect(sent([...stopped, [500, 130]]).at(-1)).toBe(false);
    expect(sent([...stopped, [500, 130, 601]]).at(-1)).toBe(true);
  });

  it('always lets a page shrink, also one that was stopped', () => {
    expect(sent([...growing(12, 10), [90, 130]]).at(-1)).toBe(true);
  });
});
