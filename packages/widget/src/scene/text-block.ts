// A sentence in a picture, in as many lines as the width asks for.
import type { Role } from '../theme/palette.js';
import { textMark } from './make-mark.js';
import type { Mark } from './scene.js';
import { textStyle } from './text-style.js';
import { wrappedText } from './text-width.js';

/** Marks and the height they take. **Units:** CSS pixels. */
export interface TextBlock {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const mostLines = 3;

/** Lines from `top` on, the third cut where it is too long. **Absent:** an empty text takes no height. */
export function textBlock(text: string, role: Role, width: number, top: number): TextBlock {
  if (text === '') return { marks: [], height: 0 };
  const { sizePx, isBold } = textStyle(role);
  const lineHeight = sizePx + 4;
  const lines = wrappedText(text, width, mostLines, sizePx, isBold);
  return {
    marks: lines.map((line, index) => textMark(role, line, 0, top + lineHeight * (index + 1) - 3)),
    height: lines.length * lineHeight,
  };
}
