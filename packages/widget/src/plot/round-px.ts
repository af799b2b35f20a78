// Coordinates with two decimals: finer than any screen, and the same text on every machine.

/** **Units:** CSS pixels. */
export function roundPx(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  // Minus zero would be written as 0 in text and differ in a comparison.
  return rounded === 0 ? 0 : rounded;
}
