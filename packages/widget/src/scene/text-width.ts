// How wide a line of text will be, from a character table, so that every machine gets the same answer.

const groups = [
  ["'", 0.28],
  ['ijlI', 0.3],
  [' ,-./:;!()[]|fJ·', 0.38],
  ['rt', 0.42],
  ['cszkvxy"?*_–', 0.59],
  ['ABCKVRX', 0.7],
  ['DGHNOQUw+<>=~#', 0.82],
  ['mMW%@…—', 1],
] as const;
const em = new Map(
  groups.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)),
);

/**
 * The width a line of text is given.
 *
 * **Units:** CSS pixels. The table follows a wide sans (DejaVu, Verdana), so that narrower fonts leave room.
 * East Asian characters count as one em, all others not listed as 0.65.
 */
export function textWidth(text: string, sizePx = 12, isBold = false): number {
  let width = 0;
  for (const character of text) {
    width += em.get(character) ?? ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.65);
  }
  return width * sizePx * (isBold ? 1.1 : 1);
}

/** The text, or as many whole words of it as fit with an ellipsis. **Absent:** '' where not even one word fits. */
export function fittedText(text: string, widthPx: number, sizePx = 12, isBold = false): string {
  if (textWidth(text, sizePx, isBold) <= widthPx) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:(–-]+$/, '')
      .trimEnd()}…`;
    if (textWidth(cut, sizePx, isBold) <= widthPx) return cut;
  }
  if (text.includes(' ')) return '';
  // A script without blanks is cut between characters.
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, sizePx, isBold) > widthPx)
    characters.pop();
  return characters.length > 0 ? `${characters.join('')}…` : '';
}

/** The text in lines of at most this width, the last one cut where it is too long. **Units:** CSS pixels. */
export function wrappedText(
  text: string,
  widthPx: number,
  maxLines: number,
  sizePx = 12,
  isBold = false,
): readonly string[] {
  const words = text.split(' ');
  const lines: string[] = [];
  while (words.length > 0 && lines.length < maxLines - 1) {
    let count = 1;
    while (
      count < words.length &&
      textWidth(words.slice(0, count + 1).join(' '), sizePx, isBold) <= widthPx
    ) {
      count += 1;
    }
    lines.push(words.splice(0, count).join(' '));
  }
  if (words.length > 0)
    lines.push(fittedText(words.join(' '), widthPx, sizePx, isBold) || (words[0] ?? ''));
  return lines;
}
