// What stands at the head of a row: the side with the body that speaks, and its figure with the month.
import type { PlotWords } from '../plot-words.js';
import type { TextPart } from '../scene.js';
import { partsWidth } from '../text-block.js';
import type { TypeSizes } from '../type-sizes.js';
import type { RowOfSide, RowsAsk } from './side-rows.js';

/** The texts of a row's head. */
export interface RowHead {
  readonly name: TextPart;
  /** Name and body in one line. */
  readonly named: readonly TextPart[];
  /** **Absent:** '' where the side's name says it. */
  readonly body: string;
  /** "more than 7,000 Jun 2026" */
  readonly figure: readonly TextPart[];
  /** **Absent:** '' where the row's figure is of the count asked. */
  readonly wider: string;
}

/** The head of a row. */
export function rowHead(
  { side, newest }: RowOfSide,
  ask: RowsAsk,
  words: PlotWords,
  { detail }: TypeSizes,
): RowHead {
  const beside = (text: string): TextPart => ({
    text: ` ${text}`,
    role: 'label-when',
    sizePx: detail,
  });
  const name: TextPart = { text: words.side(side.voice.id), role: 'label-name' };
  const body = words.body(newest);
  return {
    name,
    named: body ? [name, beside(body)] : [name],
    body,
    figure: [
      { text: words.figure(newest), role: 'label-figure' },
      beside(words.monthShort(side.spokenOn)),
    ],
    wider: newest.quantity.measure === ask.quantity.measure ? '' : words.widerCount(newest),
  };
}

/** Name and body in one line where they fit, else the name alone. */
export function nameLine({ name, named }: RowHead, room: number, sizePx: number) {
  return partsWidth(named, sizePx) <= room ? named : [name];
}
