// Which kinds of change there are and how often each occurs: a bar a kind, the most frequent first.
import type { MutationKind } from '@dprk-deployment-tracker/core';
import { roundPx } from '../../plot/round-px.js';
import type { Mark, Scene, Size } from '../../plot/scene.js';
import { textMark } from '../../plot/text-block.js';
import { textWidth, wrapped } from '../../plot/text-width.js';
import { typeSizes } from '../../plot/type-sizes.js';
import type { KindCount } from '../../words/relay-words.js';
import type { Words } from '../../words/words.js';
import { kindKey } from './kind-key.js';

/** **Units:** CSS pixels; `nameShare` is a part of the width. */
const rowGapPx = 8;
const barPx = 10;
const columnGapPx = 12;
const nameShare = 0.6;
const longestBarPx = 420;

/** One kind with its name in lines. */
interface Row {
  readonly kind: KindCount;
  readonly lines: readonly string[];
}

/** The bars: names in a column before them, and each number at the end of its bar. `all` gives them one scale and one column; `marked` is the kind of the example. */
export function kindsScene(
  kinds: readonly KindCount[],
  all: readonly KindCount[],
  marked: MutationKind | undefined,
  words: Words,
  size: Size,
): Scene {
  const { detail, detailLine } = typeSizes(size.emPx);
  const most = Math.max(1, ...all.map(({ cases }) => cases));
  const room = size.widthPx * nameShare;
  const rows = kinds.map((kind): Row => ({ kind, lines: wrapped(kind.name, room, detail) }));
  const names = all.flatMap(({ name }) =>
    wrapped(name, room, detail).map((line) => textWidth(line, detail)),
  );
  const left = roundPx(Math.min(room, Math.max(0, ...names)) + columnGapPx);
  const number = textWidth(words.number(most), detail, true) + 8;
  const longest = Math.max(0, Math.min(longestBarPx, size.widthPx - left - number));
  const marks: Mark[] = [];
  let top = 0;
  for (const { kind, lines } of rows) {
    const height = lines.length * detailLine + rowGapPx;
    const length = roundPx((kind.cases / most) * longest);
    const isMarked = kind.kind === marked;
    marks.push(
      ...nameMarks(lines, top, size, kindKey(kind.kind)),
      ...barMarks({ kind, isMarked, left, length, middle: top + height / 2 }, words, size),
      {
        kind: 'rect',
        role: 'target',
        key: kindKey(kind.kind),
        x: 0,
        y: roundPx(top),
        width: size.widthPx,
        height: roundPx(height),
      },
    );
    top += height;
  }
  return { width: size.widthPx, height: roundPx(top), marks };
}

function nameMarks(
  lines: readonly string[],
  top: number,
  { emPx }: Size,
  key: string,
): readonly Mark[] {
  const { detail, detailLine } = typeSizes(emPx);
  return lines.map((line, index) => {
    const y = top + rowGapPx / 2 + detailLine * (index + 0.5) + detail * 0.36;
    const at = { x: 0, y, anchor: 'start', sizePx: detail } as const;
    return textMark([{ text: line, role: 'label-when' }], at, { key });
  });
}

interface KindBar {
  readonly kind: KindCount;
  readonly isMarked: boolean;
  readonly left: number;
  readonly length: number;
  readonly middle: number;
}

function barMarks(
  { kind, isMarked, left, length, middle }: KindBar,
  words: Words,
  { emPx }: Size,
): readonly Mark[] {
  const { detail } = typeSizes(emPx);
  const key = kindKey(kind.kind);
  return [
    {
      kind: 'rect',
      role: isMarked ? 'bar' : 'bar-other',
      key,
      x: left,
      y: roundPx(middle - barPx / 2),
      width: length,
      height: barPx,
    },
    textMark(
      [{ text: words.number(kind.cases), role: 'label-figure' }],
      { x: left + length + 6, y: middle + detail * 0.36, anchor: 'start', sizePx: detail },
      { key },
    ),
  ];
}
