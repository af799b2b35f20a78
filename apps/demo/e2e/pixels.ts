// Screenshots as pixels: their colours, and how far two of them stand apart.
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** A part of the window. **Units:** CSS pixels from its top left. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A colour as 0xrrggbb. */
export type Rgb = number;

/** What was painted. **Units:** device pixels, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

/** Takes the pixels of a part of the window as it is shown now. */
export async function pixelsOf(page: Page, clip: Clip): Promise<Pixels> {
  const { width, height, data } = PNG.sync.read(
    await page.screenshot({ clip, animations: 'disabled' }),
  );
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) colours[at] = data.readUInt32BE(at * 4) >>> 8;
  return { width, height, colours };
}

const luminances = new Map<Rgb, number>();

/** WCAG 2.2, relative luminance. **Units:** 0 to 1. */
export function luminance(colour: Rgb): number {
  const known = luminances.get(colour);
  if (known !== undefined) return known;
  const [r = 0, g = 0, b = 0] = [16, 8, 0].map((shift) => {
    const part = ((colour >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const found = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  luminances.set(colour, found);
  return found;
}

/** WCAG 2.2, contrast ratio. **Units:** 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The commonest of these colours. **Absent:** there is none. */
export function commonest(colours: Iterable<Rgb>): Rgb | undefined {
  const counts = new Map<Rgb, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
