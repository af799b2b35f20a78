// Coordinates with one decimal: as fine as any screen, and the same text on every machine.

/** **Units:** CSS pixels. */
export function roundPx(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  // Minus zero would be written as 0 in text and differ in a comparison.
  return rounded === 0 ? 0 : rounded;
}
