// How finely a picture is written down: two decimals, everywhere.

/** The number rounded to 0.01, never minus zero. **Units:** CSS pixels. */
export function roundPx(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
