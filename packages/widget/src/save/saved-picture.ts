// A figure's picture as a file: an SVG that needs nothing else, and the same drawn as a PNG where the page lets it be drawn.
import type { Block } from '../figure/block.js';
import { sheetText } from '../paint/sheet-text.js';
import { figureSheet } from './figure-sheet.js';
import { pictureWords, svgFile, type PictureSource } from './picture-file.js';
import { pngOf } from './png-of.js';
import type { SavedFile } from './saved-table.js';

/** What is saved, and under which name without its ending. */
export interface Pictured extends PictureSource {
  readonly blocks: readonly Block[];
  readonly name: string;
}

/** The figure as SVG. */
export function savedSvg({ blocks, name, ...source }: Pictured): SavedFile {
  const content = svgFile(figureSheet(blocks, pictureWords(source)));
  return { name: `${name}.svg`, mediaType: 'image/svg+xml', content };
}

/** The figure as PNG. **Absent:** the SVG where the page forbids what a PNG is drawn with. */
export async function savedPng(pictured: Pictured): Promise<SavedFile> {
  const { blocks, name, ...source } = pictured;
  const sheet = figureSheet(blocks, pictureWords(source));
  const content = await pngOf(sheetText(sheet), sheet);
  if (!content) return savedSvg(pictured);
  return { name: `${name}.png`, mediaType: 'image/png', content };
}
