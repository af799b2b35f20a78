// How wide a line of text will be, from a character table, so that every machine gets the same answer.

/** Widths in em, the widest of Inter, DejaVu Sans, Noto Sans and Liberation Sans in each group. */
const groups = [
  [0.28, "'ijìíîïįıїі"],
  [0.32, ' ,.l‘’'],
  [0.36, ':;IÌÍÎÏІЇ'],
  [0.4, '()/[\\]ftť'],
  [0.44, '!r'],
  [0.48, '"-'],
  [0.52, '“”°'],
  [0.56, '*?J_csz|–çćčśšźžЈгзсэєґ'],
  [0.6, 'FLkvxy·ýŁвтухь'],
  [0.68, '4KTYÝŤЗТийнп'],
  [0.72, 'ABRVXZÀÁÂÃÄÅŹŻŽАБВКХЧЬЭЯдцъЄ'],
  [0.76, 'CHNUÇÑÙÚÛÜĆČЛНПСм'],
  [0.8, '&DGOQÒÓÔÕÖØДИЙОЦы'],
  [0.84, '#+<=>^w~−'],
  [0.88, 'Ффю'],
  [0.92, 'MМЫжш'],
  [0.96, '%щљ'],
  [1, '@Wm—…×→←↑æÆ'],
  [1.12, 'ŒЖШЮЩ'],
  [1.36, '‰'],
] as const;
const em = new Map(
  groups.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
);
const otherLetter = 0.64;
const eastAsian = 1;
const boldIsWider = 1.12;

/**
 * The width a line of text is given: at least what common fonts need.
 *
 * **Units:** CSS pixels. Hangul, kana and Han count one em each; characters outside the table 0.64.
 */
export function textWidth(text: string, sizePx: number, isBold = false): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width += em.get(character) ?? (code >= 0x1100 ? eastAsian : otherLetter);
  }
  return width * sizePx * (isBold ? boldIsWider : 1);
}

/** The text in lines of at most this width; a word that is wider stands alone. **Units:** CSS pixels. */
export function wrapped(text: string, widthPx: number, sizePx: number): readonly string[] {
  return inLines(text.split(' '), (line) => textWidth(line, sizePx) <= widthPx);
}

/** Words in lines that fit. */
export function inLines(
  words: readonly string[],
  fits: (line: string) => boolean,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}
