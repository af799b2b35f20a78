// What came of all forecasts: a mark for each, a row for each end they came to; it is the key to the marks of the strip, too.
import { roundPx } from '../../plot/round-px.js';
import type { Mark, Scene, Size } from '../../plot/scene.js';
import {
  blockMarks,
  blockSize,
  detailLines,
  partsWidth,
  type BlockLine,
} from '../../plot/text-block.js';
import { typeSizes, type TypeSizes } from '../../plot/type-sizes.js';
import { isSettled, type VerdictCount } from '../../words/forecast-words.js';
import type { StripWords } from './strip-words.js';
import { verdictMarks } from './verdict-mark.js';

/** Of the size of detail: from one mark to the next, between columns, beside a bracket; of a pitch, a radius. */
const pitchOfType = 1.05;
const columnGap = 2.4;
const bracketGap = 0.6;
const radiusOfPitch = 0.34;

/** Of the width, what the longest row of marks may take. */
const mostForMarks = 0.42;

type TallyWords = Pick<StripWords, 'number' | 'notJudged'>;

/** Those that can be judged, then all others, which a bracket sums up where it has room; in two columns where these have. */
export function tallyPicture(
  counts: readonly VerdictCount[],
  words: TallyWords,
  { widthPx, emPx }: Size,
): Scene {
  const type = typeSizes(emPx);
  const { detail, detailLine } = type;
  const most = (of: readonly VerdictCount[]): number => Math.max(1, ...of.map(({ n }) => n));
  const pitch = Math.min(detail * pitchOfType, (widthPx * mostForMarks) / most(counts));
  const marksWidth = (of: readonly VerdictCount[]): number => most(of) * pitch + detail * 0.5;
  const textWidth = (of: readonly VerdictCount[]): number =>
    Math.max(0, ...of.map((count) => partsWidth(partsOf(count, words), detail)));
  const judged = counts.filter(isSettled);
  const others = counts.filter((count) => !isSettled(count));
  const column = marksWidth(judged) + textWidth(judged) + columnGap * detail;
  const isWide = column + marksWidth(others) + textWidth(others) <= widthPx;
  const marks: Mark[] = [];
  const rows = (of: readonly VerdictCount[], left: number, top: number) => {
    const x = left + marksWidth(isWide ? of : counts);
    const bottom = of.reduce((y, count) => {
      const lines = countLines(count, widthPx - x, words, type);
      marks.push(...unitMarks(count, left, y + detailLine / 2, pitch));
      marks.push(...blockMarks(lines, { x, y }, 'start'));
      return y + blockSize(lines).height;
    }, top);
    return { top, right: x + textWidth(of), bottom };
  };
  const first = rows(judged, 0, 0);
  const second = isWide ? rows(others, column, 0) : rows(others, 0, first.bottom);
  marks.push(...bracketMarks(others, words, second, widthPx, type));
  return { width: widthPx, height: roundPx(Math.max(first.bottom, second.bottom)), marks };
}

/** A line beside several rows, and how many these are in all; none where it has no room. */
function bracketMarks(
  counts: readonly VerdictCount[],
  words: TallyWords,
  rows: Readonly<Record<'top' | 'right' | 'bottom', number>>,
  widthPx: number,
  type: TypeSizes,
): readonly Mark[] {
  const gap = bracketGap * type.detail;
  const x = roundPx(rows.right + gap);
  const [y1, y2] = [roundPx(rows.top), roundPx(rows.bottom)];
  const text = words.notJudged(counts.reduce((sum, { n }) => sum + n, 0));
  const lines = detailLines(text, 'label-when', type, widthPx - x - gap);
  const { width, height } = blockSize(lines);
  if (counts.length < 2 || x + gap + width > widthPx || height > y2 - y1) return [];
  return [
    { kind: 'line', role: 'axis', x1: x, y1, x2: x, y2 },
    ...blockMarks(lines, { x: x + gap, y: (y1 + y2 - height) / 2 }, 'start'),
  ];
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

function partsOf({ n, text }: VerdictCount, words: TallyWords) {
  return [
    { text: words.number(n), role: 'label-figure' },
    { text: ` ${text}`, role: 'label-when' },
  ] as const;
}

/** The number with its words, in lines where they have no room in one. */
function countLines(
  count: VerdictCount,
  room: number,
  words: TallyWords,
  type: TypeSizes,
): readonly BlockLine[] {
  const number = words.number(count.n);
  const [first, ...others] = detailLines(
    `${number} ${count.text}`,
    'label-when',
    type,
    room / 1.04,
  );
  const text = first?.parts[0]?.text.slice(number.length + 1) ?? '';
  return first ? [{ ...first, parts: partsOf({ ...count, text }, words) }, ...others] : [];
}
