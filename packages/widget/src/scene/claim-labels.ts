// Names beside marks: each label stands clear of every mark and every other label, or is left to the list.
import { boxOf, boxOfText, type Box } from './box.js';
import { lineMark, textMark } from './make-mark.js';
import { placeLabels, type LabelPlace } from './place-labels.js';
import type { Mark, TextMark } from './scene.js';

/** A mark to be named. Lower `priority` is placed earlier. */
export interface LabelWish {
  readonly mark: Mark;
  /** Tried in order, longest first. */
  readonly texts: readonly string[];
  readonly priority: number;
}

interface NamedPlace extends LabelPlace {
  readonly marks: readonly Mark[];
}

const gap = 5;
/** How far from its mark a label may go, on a leader. **Units:** CSS pixels. */
const leaders = [16, 30, 46, 64];

/** Labels and leaders; what fits nowhere is left out. `taken` is room that labels keep off. */
export function claimLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  within: Box,
): readonly Mark[] {
  const requests = wishes.map(({ mark, texts, priority }) => {
    const box = boxOf(mark);
    return { priority, places: box ? texts.flatMap((text) => placesFor(text, box)) : [] };
  });
  return placeLabels<NamedPlace>(requests, taken, within).flatMap((place) => place?.marks ?? []);
}

function placesFor(text: string, mark: Box): readonly NamedPlace[] {
  const [left, right] = [mark.x, mark.x + mark.width];
  const [top, bottom] = [mark.y, mark.y + mark.height];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    beside(text, right + gap, y + 4, 'start'),
    beside(text, left - gap, y + 4, 'end'),
    beside(text, x, top - gap, 'middle'),
    beside(text, x, bottom + gap + 9, 'middle'),
    beside(text, right + 2, top - 3, 'start'),
    beside(text, right + 2, bottom + 11, 'start'),
    beside(text, left - 2, top - 3, 'end'),
    beside(text, left - 2, bottom + 11, 'end'),
    ...leaders.flatMap((far) => [
      led(text, x, top - 1, top - far, 'start'),
      led(text, x, top - 1, top - far, 'end'),
      led(text, x, bottom + 1, bottom + far, 'start'),
      led(text, x, bottom + 1, bottom + far, 'end'),
    ]),
  ];
}

function beside(text: string, x: number, y: number, anchor: TextMark['anchor']): NamedPlace {
  const label = textMark('label', text, x, y, anchor);
  return { marks: [label], boxes: [spaced(boxOfText(label))] };
}

/** A label at the end of a hairline that goes straight up or down from the mark. */
function led(
  text: string,
  x: number,
  from: number,
  to: number,
  anchor: 'start' | 'end',
): NamedPlace {
  const at = anchor === 'start' ? x + 4 : x - 4;
  const label = textMark('label', text, at, to < from ? to + 4 : to + 6, anchor);
  const way: Box = { x: x - 1, y: Math.min(from, to), width: 2, height: Math.abs(to - from) };
  return {
    marks: [lineMark('leader', x, from, x, to), label],
    boxes: [spaced(boxOfText(label)), way],
  };
}

function spaced({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 1, width: width + 4, height: height + 2 };
}
