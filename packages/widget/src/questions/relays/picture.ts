// Which kinds of change there are and how often each occurs: a bar a kind, the most frequent first.
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

/** The bars: names in a column before them, and each number at the end of its bar. `all` gives them one scale and one column. */
export function kindsScene(
  kinds: readonly KindCount[],
  all: readonly KindCount[],
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
    const width = roundPx((kind.cases / most) * longest);
    const middle = top + height / 2;
    const key = kindKey(kind.kind);
    lines.forEach((line, index) =>
      marks.push(
        textMark(
          [{ text: line, role: 'label-when' }],
          {
            x: 0,
            y: top + rowGapPx / 2 + detailLine * (index + 0.5) + detail * 0.36,
            anchor: 'start',
            sizePx: detail,
          },
          { key },
        ),
      ),
    );
    marks.push(
      {
        kind: 'rect',
        role: kind.cases === most ? 'bar' : 'bar-other',
        key,
        x: left,
        y: roundPx(middle - barPx / 2),
        width,
        height: barPx,
      },
      textMark(
        [{ text: words.number(kind.cases), role: 'label-figure' }],
        { x: left + width + 6, y: middle + detail * 0.36, anchor: 'start', sizePx: detail },
        { key },
      ),
      {
        kind: 'rect',
        role: 'target',
        key,
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
