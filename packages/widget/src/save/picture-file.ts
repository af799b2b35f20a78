// A question's picture as an SVG file with its words: what a program that makes pictures asks for.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../figure/block.js';
import { mainWidthPx } from '../figure/columns.js';
import { unfolded } from '../figure/unfolded.js';
import { sheetText, type Sheet } from '../paint/sheet-text.js';
import type { ColourTheme } from '../theme/colours.js';
import type { Words } from '../words/words.js';
import { figureSheet, type AroundSheet } from './figure-sheet.js';

/** What a picture says besides its figure. */
export interface PictureSource {
  readonly report: Report;
  readonly words: Words;
  /** Of the code that drew it. */
  readonly version: string;
}

/** What a file leaves free at both sides of a picture. **Units:** CSS pixels. */
const marginsPx = 40;
const emPx = 16;

/**
 * The SVG text of a figure, as wide as asked. `blocksAt` gives its blocks for a figure of a width.
 *
 * **Absent:** undefined where the figure has no picture. **Units:** CSS pixels, at least 320.
 */
export function pictureFile(
  blocksAt: (widthPx: number) => readonly Block[],
  widthPx: number,
  source: PictureSource,
  theme?: ColourTheme,
): string | undefined {
  const plotPx = widthPx - marginsPx;
  const around = pictureWords(source);
  const alone = blocksAt(plotPx);
  if (!unfolded(alone).some(({ kind }) => kind === 'picture')) return undefined;
  const first = figureSheet(alone, around);
  // Beside other counts a picture is narrower than its figure.
  const sheet = first.width < widthPx ? figureSheet(blocksAt(besideCounts(plotPx)), around) : first;
  return svgFile(sheet, theme);
}

/** The text of an SVG file; light, wherever its figure was seen: files are passed on to pages and papers that are. */
export function svgFile(sheet: Sheet, theme: ColourTheme = 'light'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sheetText(sheet, theme)}\n`;
}

/** The width of a figure whose main column is that wide. */
function besideCounts(plotPx: number): number {
  let widthPx = plotPx;
  while (mainWidthPx({ widthPx, emPx }) < plotPx) widthPx += 1;
  return widthPx;
}

/** What stands around a figure that is passed on: its title, and beneath it the day asked, the licence and the version. */
export function pictureWords({ report, words, version }: PictureSource): AroundSheet {
  const { labels } = words.fixed;
  const { knownOn, dataDay, licence } = report;
  return {
    language: words.language,
    title: labels.title,
    foot: [
      ...(knownOn < dataDay ? [`${labels['pick.day']} ${words.day(knownOn)}`] : []),
      licence === 'CC-BY-4.0' ? `${labels.licence} · v${version}` : `v${version}`,
    ],
  };
}
