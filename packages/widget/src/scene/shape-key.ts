// The key under a picture: each shape that occurs in it, drawn once, with what it means.
import type { MessageId } from '../words/message.js';
import type { Words } from '../words/words.js';
import { figureMarks, type ClaimState, type DrawnFigure } from './claim-mark.js';
import { keyedMark, lineMark, textMark } from './make-mark.js';
import type { Mark } from './scene.js';
import type { ShownClaim } from './shown-claims.js';
import { textStyle } from './text-style.js';
import type { TextBlock } from './text-block.js';
import { textWidth } from './text-width.js';

/** What of a band is drawn. */
export interface DrawnBand {
  readonly hasMiddle: boolean;
  readonly isStale: boolean;
}

interface KeyItem {
  readonly text: MessageId;
  /** In a picture whose middle is at 0. */
  readonly sample:
    | { readonly figure: DrawnFigure; readonly state?: ClaimState; readonly isPlan?: true }
    | { readonly edge: 'span-edge-stale' | 'span-middle' };
  occurs(shown: readonly ShownClaim[], band: DrawnBand): boolean;
}

const onScale =
  (...kinds: readonly DrawnFigure['kind'][]) =>
  (shown: readonly ShownClaim[]): boolean =>
    shown.some(({ where, claim }) => where === 'scale' && kinds.includes(claim.figure.kind));

const items: readonly KeyItem[] = [
  {
    text: 'legend.about',
    sample: { figure: { kind: 'about', value: 0 } },
    occurs: onScale('about'),
  },
  {
    text: 'legend.range',
    sample: { figure: { kind: 'range', low: -9, high: 9 } },
    occurs: onScale('range'),
  },
  {
    text: 'legend.open',
    sample: { figure: { kind: 'at-least', low: -6 } },
    occurs: onScale('at-least', 'up-to'),
  },
  {
    text: 'legend.words',
    sample: { figure: { kind: 'reading', low: -9, high: 9 } },
    occurs: onScale('in-words', 'share'),
  },
  {
    text: 'legend.superseded',
    sample: { figure: { kind: 'exact', value: 0 }, state: 'claim-struck' },
    occurs: (shown) => shown.some(({ state }) => state === 'claim-struck'),
  },
  {
    text: 'legend.planned',
    sample: { figure: { kind: 'exact', value: 0 }, isPlan: true },
    occurs: (shown) => shown.some(({ where }) => where === 'plan'),
  },
  {
    text: 'legend.none',
    sample: { figure: { kind: 'none-stated' } },
    occurs: (shown) => shown.some(({ reason }) => reason === 'no-number'),
  },
  {
    text: 'legend.tick',
    sample: { edge: 'span-middle' },
    occurs: (_, { hasMiddle }) => hasMiddle,
  },
  {
    text: 'legend.stale',
    sample: { edge: 'span-edge-stale' },
    occurs: (_, { isStale }) => isStale,
  },
];

const lineHeight = 18;
const sampleWidth = 30;
const apart = 18;

/** The key from `top` on, in as many lines as the width asks for. **Absent:** no shape to explain takes no height. */
export function shapeKey(
  shown: readonly ShownClaim[],
  band: DrawnBand,
  width: number,
  top: number,
  words: Words,
): TextBlock {
  const marks: Mark[] = [];
  let [x, y] = [0, top + lineHeight / 2 + 6];
  for (const { text, sample, occurs } of items) {
    if (!occurs(shown, band)) continue;
    const said = words.text(text);
    const itemWidth = sampleWidth + textWidth(said, textStyle('note').sizePx);
    if (x > 0 && x + itemWidth > width) [x, y] = [0, y + lineHeight];
    marks.push(
      ...sampleMarks(sample, x + sampleWidth / 2 - 3, y),
      textMark('note', said, x + sampleWidth, y + 4),
    );
    x += itemWidth + apart;
  }
  return { marks, height: marks.length > 0 ? y - top + lineHeight / 2 : 0 };
}

function sampleMarks(sample: KeyItem['sample'], x: number, y: number): readonly Mark[] {
  if ('edge' in sample) return [lineMark(sample.edge, x - 10, y, x + 10, y)];
  const { figure, state = 'claim', isPlan = false } = sample;
  const line = {
    along: 'x',
    scale: (value: number) => x + value,
    start: x - 40,
    end: x + 40,
  } as const;
  const place = { line, unit: 'persons', across: y, offScale: { x, y }, state } as const;
  const strokes = figureMarks(figure, place, isPlan).filter(({ role }) => role !== 'target');
  return [keyedMark(isPlan ? 'claim-planned' : state, undefined, '', strokes)];
}
