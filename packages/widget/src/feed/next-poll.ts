// When a feed is looked at next: after a good answer as often as asked, after bad ones ever later, never twice in a minute.

/** The least time between two looks, whatever happens. **Units:** milliseconds. */
export const leastMs = 60_000;

/** After the first bad answer, the second, and all later ones. **Units:** milliseconds. */
const backOffMs = [60_000, 120_000, 240_000] as const;

/** All readers of a page must not come at once. **Units:** share of the time, to either side. */
const jitter = 0.2;

/** What came of the looks so far. */
export interface Looks {
  /** When it was last asked for. **Units:** milliseconds. */
  readonly askedAtMs: number;
  /** Bad answers since the last good one. */
  readonly failures: number;
  /** **Absent:** undefined, one good answer is enough. */
  readonly refreshMs: number | undefined;
}

/** The time of the next look; `random` is from 0 up to 1. **Absent:** undefined where none is asked for. */
export function nextPollMs(
  { askedAtMs, failures, refreshMs }: Looks,
  random: number,
): number | undefined {
  if (failures === 0 && refreshMs === undefined) return undefined;
  const backOff = failures === 0 ? 0 : (backOffMs[failures - 1] ?? backOffMs[2]);
  const pause = Math.max(backOff, refreshMs ?? 0) * (1 - jitter + 2 * jitter * random);
  return askedAtMs + Math.max(pause, leastMs);
}
