// The widths that still figures are drawn for: shown beside wider ones, none of them is ever made smaller.

/** At 16 px of type; the last is where columns begin. **Units:** CSS pixels. */
export const stillWidths = [288, 328, 560, 640] as const;

/** A width that still figures are drawn for. */
export type StillWidth = (typeof stillWidths)[number];
