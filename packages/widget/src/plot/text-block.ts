// A few lines of text as one thing: how large it is, and its marks at a place.
import { isBold } from '../theme/bold-roles.js';
import type { Role } from '../theme/roles.js';
import { roundPx } from './round-px.js';
import type { Mark, TextMark, TextPart } from './scene.js';
import { textWidth, wrapped } from './text-width.js';
import type { TypeSizes } from './type-sizes.js';

/** One line of a block. **Units:** CSS pixels. */
export interface BlockLine {
  readonly parts: readonly TextPart[];
  readonly sizePx: number;
  readonly heightPx: number;
}

/** A text in the size of names and figures, in as many lines as its room asks for; none where it is ''. */
export function labelLines(
  text: string,
  role: Role,
  { label, labelLine }: Pick<TypeSizes, 'label' | 'labelLine'>,
  roomPx = Infinity,
): readonly BlockLine[] {
  return wrapped(text, roomPx, label).map((line) => ({
    parts: [{ text: line, role }],
    sizePx: label,
    heightPx: labelLine,
  }));
}

/** The same in the size of everything beside them. */
export function detailLines(
  text: string,
  role: Role,
  { detail, detailLine }: Pick<TypeSizes, 'detail' | 'detailLine'>,
  roomPx = Infinity,
): readonly BlockLine[] {
  return labelLines(text, role, { label: detail, labelLine: detailLine }, roomPx);
}

/** The width of a line of parts. **Units:** CSS pixels. */
export function partsWidth(parts: readonly TextPart[], sizePx: number): number {
  return parts.reduce(
    (sum, { text, role, sizePx: own = sizePx }) => sum + textWidth(text, own, isBold(role)),
    0,
  );
}

/** The size of a block. **Units:** CSS pixels. */
export function blockSize(lines: readonly BlockLine[]): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: Math.max(0, ...lines.map(({ parts, sizePx }) => partsWidth(parts, sizePx))),
    height: lines.reduce((sum, { heightPx }) => sum + heightPx, 0),
  };
}

/** The marks of a block whose first line begins at the top. `x` is where its lines are anchored. */
export function blockMarks(
  lines: readonly BlockLine[],
  { x, y }: { readonly x: number; readonly y: number },
  anchor: TextMark['anchor'],
  owner: Pick<Mark, 'side' | 'key'> = {},
): readonly TextMark[] {
  let top = y;
  return lines.map(({ parts, sizePx, heightPx }) => {
    const baseline = top + heightPx / 2 + sizePx * 0.36;
    top += heightPx;
    return textMark(parts, { x, y: baseline, anchor, sizePx }, owner);
  });
}

/** One line of text. */
export function textMark(
  parts: readonly TextPart[],
  at: Pick<TextMark, 'x' | 'y' | 'anchor' | 'sizePx'>,
  owner: Pick<Mark, 'side' | 'key'> = {},
): TextMark {
  return {
    kind: 'text',
    role: parts[0]?.role ?? 'label-muted',
    ...owner,
    x: roundPx(at.x),
    y: roundPx(at.y),
    anchor: at.anchor,
    sizePx: at.sizePx,
    parts,
  };
}
