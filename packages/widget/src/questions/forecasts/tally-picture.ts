// What came of all forecasts: a mark for each, a row for each end they came to; it is the key to the marks of the strip, too.
import type { PlotWords } from '../../plot/plot-words.js';
import { roundPx } from '../../plot/round-px.js';
import type { Mark, Scene, Size } from '../../plot/scene.js';
import { blockMarks, blockSize, partsWidth, type BlockLine } from '../../plot/text-block.js';
import { wrapped } from '../../plot/text-width.js';
import { typeSizes } from '../../plot/type-sizes.js';
import type { VerdictCount } from '../../words/forecast-words.js';
import { verdictMarks } from './verdict-mark.js';

/** Of the size of detail: from one mark to the next, from one row to the next, between columns; of a pitch, a radius. */
const pitchOfType = 1.05;
const gapOfType = 0.06;
const columnGap = 2.4;
const radiusOfPitch = 0.34;

/** Of the width, what the longest row of marks may take. */
const mostForMarks = 0.42;

/** In columns where there is room, read down each; the rows of a column stand on one left edge of words. */
export function tallyPicture(
  counts: readonly VerdictCount[],
  words: Pick<PlotWords, 'number'>,
  { widthPx, emPx }: Size,
): Scene {
  const { detail, detailLine } = typeSizes(emPx);
  const most = Math.max(1, ...counts.map(({ n }) => n));
  const pitch = Math.min(detail * pitchOfType, (widthPx * mostForMarks) / most);
  const textLeft = most * pitch + detail * 0.5;
  const whole = Math.max(0, ...counts.map((count) => partsWidth(partsOf(count, words), detail)));
  const columnWidth = textLeft + whole + columnGap * detail;
  const columns = Math.max(1, Math.floor((widthPx + columnGap * detail) / columnWidth));
  const perColumn = Math.ceil(counts.length / columns);
  const room = columns > 1 ? Infinity : widthPx - textLeft;
  const marks: Mark[] = [];
  let [left, y, height] = [0, 0, 0];
  for (const [index, count] of counts.entries()) {
    if (index > 0 && index % perColumn === 0) [left, y] = [left + columnWidth, 0];
    const lines = textLines(count, room, words, detail, detailLine);
    marks.push(...unitMarks(count, left, y + detailLine / 2, pitch));
    marks.push(...blockMarks(lines, { x: left + textLeft, y }, 'start'));
    y += blockSize(lines).height + gapOfType * detail;
    height = Math.max(height, y);
  }
  return { width: widthPx, height: roundPx(height), marks };
}

function unitMarks(
  { verdict, isBySome, n }: VerdictCount,
  left: number,
  y: number,
  pitch: number,
): readonly Mark[] {
  return [...Array(n).keys()].flatMap((nth) =>
    verdictMarks(verdict, isBySome, {
      x: left + (nth + 0.5) * pitch,
      y,
      radius: radiusOfPitch * pitch,
    }),
  );
}

function partsOf({ n, text }: VerdictCount, words: Pick<PlotWords, 'number'>) {
  return [
    { text: words.number(n), role: 'label-figure' },
    { text: ` ${text}`, role: 'label-when' },
  ] as const;
}

/** The number with its words, in lines where they have no room in one. */
function textLines(
  count: VerdictCount,
  room: number,
  words: Pick<PlotWords, 'number'>,
  sizePx: number,
  heightPx: number,
): readonly BlockLine[] {
  const number = words.number(count.n);
  const [first = '', ...others] = wrapped(`${number} ${count.text}`, room / 1.04, sizePx);
  const head = partsOf({ ...count, text: first.slice(number.length + 1) }, words);
  return [
    { parts: head, sizePx, heightPx },
    ...others.map((text) => ({
      parts: [{ text, role: 'label-when' as const }],
      sizePx,
      heightPx,
    })),
  ];
}
