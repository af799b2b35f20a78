// A text in lines that no width lets out: a word that is wider than a line is broken.
import { inLines, textWidth } from '../plot/text-width.js';

/** Marks that keep a text of another direction apart: they have no width. */
const isolates = /[\u2066-\u2069]/g;

/** The text in lines of at most this width. **Units:** CSS pixels. */
export function textLines(
  text: string,
  widthPx: number,
  sizePx: number,
  isBold: boolean,
): readonly string[] {
  const fits = (line: string): boolean =>
    textWidth(line.replace(isolates, ''), sizePx, isBold) <= widthPx;
  const words = text.split(/[ \n\t]+/).flatMap((one) => pieces(one, fits));
  return inLines(words, fits);
}

function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}
