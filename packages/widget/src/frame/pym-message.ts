// What pages with pym.js say to each other about height: text in parts, of which the second is the frame's name.

const mark = 'xPYMx';

/** The text by which a framed page tells pym.js its height. **Units:** CSS pixels, rounded up. */
export function pymHeightMessage(id: string, heightPx: number): string {
  return ['pym', id, 'height', Math.ceil(heightPx)].join(mark);
}

/** The height that such a text asks for. **Absent:** undefined for any other text. */
export function heightOfPym(text: string): number | undefined {
  const [pym, , kind, height = '', ...others] = text.split(mark);
  if (pym !== 'pym' || kind !== 'height' || others.length > 0) return undefined;
  return /^\d+(\.\d+)?$/.test(height) ? Number(height) : undefined;
}
