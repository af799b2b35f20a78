// Silence as a gap with its length in words: a bracket under the plot, never a line across it.
import type { Silence } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { textBox } from './box.js';
import type { Frame } from './frame.js';
import { placeLabels, type LabelPlace } from './place-labels.js';
import { pathMark, textMark } from './make-mark.js';
import { roundPx } from './round-px.js';
import type { Mark, TextMark } from './scene.js';
import { isShown, type TimeScale } from './time-axis.js';

/** The brackets, and the height they take. **Units:** CSS pixels. */
export interface GapNotes {
  readonly marks: readonly Mark[];
  readonly height: number;
}

interface NotePlace extends LabelPlace {
  readonly mark: TextMark;
}

const textHeight = 16;
const bracketHeight = 8;
const secondRow = 13;

/**
 * A bracket for each silence and under it, where there is room, its length.
 *
 * **Absent:** no silence takes no height.
 */
export function gapNotes(
  silences: readonly Silence[],
  time: TimeScale,
  sides: Pick<Frame, 'left' | 'right' | 'width'>,
  top: number,
  words: Words,
): GapNotes {
  const shown = silences.filter(({ to }) => isShown(to, time.range));
  if (shown.length === 0) return { marks: [], height: 0 };
  const y = top + bracketHeight;
  const brackets = shown.map(({ from, to, days }) => ({
    from: Math.max(sides.left, time.at(from)) + 1,
    to: time.at(to) - 1,
    texts: [
      words.text('chart.silence', { days }),
      words.text('unit.days', { figure: words.number(days), n: days }),
    ] as const,
  }));
  const labels = placeLabels<NotePlace>(
    brackets.map((bracket) => ({
      priority: bracket.from - bracket.to,
      places: placesUnder(bracket, y + 12, sides),
    })),
    [],
    { x: 0, y: top, width: sides.width, height: 60 },
  );
  const isDeep = labels.some((label) => label && label.mark.y > y + 12);
  return {
    marks: [
      ...brackets.map(({ from, to }) => {
        const [left, right] = [roundPx(from), roundPx(to)];
        return pathMark('gap', `M${left},${y - 4}L${left},${y}L${right},${y}L${right},${y - 4}`);
      }),
      ...labels.flatMap((label) => label?.mark ?? []),
    ],
    height: bracketHeight + textHeight + (isDeep ? secondRow : 0),
  };
}

/** In full where the bracket is wide enough, else in full a row lower, else its days alone. */
function placesUnder(
  {
    from,
    to,
    texts,
  }: { readonly from: number; readonly to: number; readonly texts: readonly [string, string] },
  y: number,
  { width }: Pick<Frame, 'width'>,
): readonly NotePlace[] {
  const place = (text: string, at: number): NotePlace => {
    const half = textBox(text, 0, 0, 'start', 'note').width / 2;
    const x = Math.min((from + to) / 2, width - half - 2);
    return {
      mark: textMark('note', text, x, at, 'middle'),
      boxes: [{ x: x - half - 4, y: at - 10, width: 2 * half + 6, height: 12 }],
    };
  };
  const [full, short] = texts;
  const isWide = textBox(full, 0, 0, 'start', 'note').width <= to - from + 16;
  return [...(isWide ? [place(full, y)] : []), place(full, y + secondRow), place(short, y)];
}
