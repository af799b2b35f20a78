// The label of each side's newest claim, directly beside it: name, figure with hedge, body, month and age.
import type { Claim, Side } from '@dprk-deployment-tracker/core';
import { grown, overlaps, type Box } from '../box.js';
import type { DrawnClaim } from '../claim-symbol.js';
import { placeLabels, touches, type LabelPlace } from '../place-labels.js';
import type { PlotWords } from '../plot-words.js';
import { roundPx } from '../round-px.js';
import type { Mark, TextMark } from '../scene.js';
import { blockMarks, blockSize, type BlockLine } from '../text-block.js';
import { textWidth, wrapped } from '../text-width.js';
import type { HistoryAsk } from './history.js';
import type { HistoryClaims } from './history-claims.js';
import type { HistoryFrame } from './history-frame.js';

/** The labels as drawn. */
export interface HistoryLabels {
  readonly leaders: readonly Mark[];
  readonly texts: readonly Mark[];
}

/** What the labels stand among. */
export interface Around {
  readonly claims: HistoryClaims;
  readonly taken: readonly Box[];
  readonly ground: Box | undefined;
}

interface HistoryLabelPlace extends LabelPlace {
  readonly lines: readonly BlockLine[];
  readonly anchor: TextMark['anchor'];
}

/** Labels, as many as fit. */
export function historyLabels(
  frame: HistoryFrame,
  ask: HistoryAsk,
  words: PlotWords,
  { claims, taken, ground }: Around,
): HistoryLabels {
  const labelled = ask.sides.flatMap((side) => {
    const drawn = claims.drawn.find(({ claim }) => claim === side.claims[0]);
    return drawn ? [{ side, drawn }] : [];
  });
  const threads = threadLines(claims.drawn);
  const places = labelled.map(({ side, drawn }) => {
    const blocks = labelBlocks(side, drawn.claim, ask, words, frame);
    return blocks.flatMap((lines, index) =>
      placesAround(drawn, lines, { cost: index * 5, threads, ground, frame }),
    );
  });
  const { left, right, bottom } = frame;
  const chosen = placeLabels(places, {
    within: {
      x: left + 2,
      y: frame.type.detailLine,
      width: right - left - 2,
      height: bottom - frame.type.detailLine - 3,
    },
    boxes: [...claims.drawn.map(({ box }) => grown(box, 1.5)), ...taken],
    grounds: ground ? [ground] : [],
  });
  const drawn = labelled.map(({ side, drawn: { claim } }, index) =>
    labelMarks(side, claim, chosen[index]),
  );
  return {
    leaders: drawn.flatMap(({ leaders }) => leaders),
    texts: drawn.flatMap(({ texts }) => texts),
  };
}

/** What a label says, from the widest form to the narrowest. */
function labelBlocks(
  { voice, state, ageDays, spokenOn }: Side,
  claim: Claim,
  { quantity }: HistoryAsk,
  words: PlotWords,
  { type, width }: HistoryFrame,
): readonly (readonly BlockLine[])[] {
  const heading = (parts: BlockLine['parts']): BlockLine => ({
    parts,
    sizePx: type.label,
    heightPx: type.labelLine,
  });
  const detail = (text: string): BlockLine => ({
    parts: [{ text, role: 'label-when' }],
    sizePx: type.detail,
    heightPx: type.detailLine,
  });
  const name = { text: words.side(voice.id), role: 'label-name' } as const;
  const figure = { text: words.figure(claim), role: 'label-figure' } as const;
  const month = width / type.detail < 60 ? words.monthShort : words.month;
  const when =
    state === 'current' ? [month(spokenOn), words.age(ageDays)] : [words.lastSpoke(spokenOn)];
  const facts = [words.body(claim), ...when].filter((text) => text !== '');
  const isWider = claim.quantity.measure !== quantity.measure;
  const wider = isWider ? [words.widerCount(claim)] : [];
  const one = heading([name, { text: ` ${figure.text}`, role: 'label-figure' }]);
  const folded = (px: number): readonly BlockLine[] =>
    [
      ...joined(facts, px, type.detail),
      ...wider.flatMap((text) => wrapped(text, px, type.detail)),
    ].map(detail);
  const widths = [26, 17, 12.5].map((em) => em * type.detail);
  return [
    ...widths.map((px) => [one, ...folded(px)]),
    [heading([name]), heading([figure]), ...folded(type.detail * 11)],
  ];
}

/** Facts in lines of at most this width, broken between facts only. */
function joined(facts: readonly string[], px: number, sizePx: number): readonly string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const longer = `${lines.at(-1) ?? ''} · ${fact}`;
    if (lines.length > 0 && textWidth(longer, sizePx) <= px) lines[lines.length - 1] = longer;
    else lines.push(fact);
  }
  return lines;
}

const gaps = [6, 11, 18, 28, 40, 54, 70, 90, 112];

/** What makes a place dearer. */
interface Costs {
  /** Of the label's form. */
  readonly cost: number;
  readonly threads: readonly (readonly [number, number, number, number])[];
  readonly ground: Box | undefined;
  readonly frame: HistoryFrame;
}

/** Every place around a dot at which the label might stand, nearer and clearer ones cheaper. */
function placesAround(
  dot: DrawnClaim,
  lines: readonly BlockLine[],
  { cost, threads, ground, frame: { type, time, top, bottom } }: Costs,
): readonly HistoryLabelPlace[] {
  const { width, height } = blockSize(lines);
  const { x, y, width: dotWidth, height: dotHeight } = dot.box;
  const firstLine = type.labelLine / 2;
  const cut = time.stretchedTo && time(time.stretchedTo);
  return gaps.flatMap((gap) => {
    const [right, left] = [x + dotWidth + gap, x - gap - width];
    const [above, below] = [y - gap - height, y + dotHeight + gap];
    // Hanging from the first line, about the middle, standing on the last; and half way between.
    const slack = height - 2 * firstLine;
    const rises = [0, 0.5, 1, 0.25, 0.75].map((part) => dot.y - firstLine - slack * part);
    const shifts = [dot.x - 6, dot.x - width / 2, dot.x - width + 6];
    const beside = rises.flatMap((top, index) => [
      { box: { x: right, y: top, width, height }, anchor: 'start' as const, cost: index },
      { box: { x: left, y: top, width, height }, anchor: 'end' as const, cost: 3 + index },
    ]);
    const over = shifts.flatMap((from, index) => {
      const anchor = (['start', 'middle', 'end'] as const)[index] ?? 'start';
      return [
        { box: { x: from, y: above, width, height }, anchor, cost: 5 + index },
        { box: { x: from, y: below, width, height }, anchor, cost: 4 + index },
      ];
    });
    const slanted = [
      { box: { x: right, y: above, width, height }, anchor: 'start' as const, cost: 8 },
      { box: { x: right, y: below, width, height }, anchor: 'start' as const, cost: 7 },
      { box: { x: left, y: above, width, height }, anchor: 'end' as const, cost: 9 },
      { box: { x: left, y: below, width, height }, anchor: 'end' as const, cost: 9 },
    ];
    return [...beside, ...over, ...slanted].map(({ box, anchor, cost: own }) => {
      const crossed = threads.filter((line) => touches(line, box)).length;
      const isCut = cut !== undefined && touches([cut, top, cut, bottom], box);
      const isOnGround = ground !== undefined && overlaps(box, ground);
      return {
        box,
        anchor,
        lines,
        leader: gap > 12 ? leaderTo(dot, box, type.labelLine) : undefined,
        cost: cost + own + gap * 0.9 + crossed * 4 + (isCut ? 9 : 0) + (isOnGround ? 12 : 0),
      };
    });
  });
}

function leaderTo(dot: DrawnClaim, box: Box, firstLine: number): LabelPlace['leader'] {
  const toX = Math.min(Math.max(dot.x, box.x), box.x + box.width);
  const isBeside = toX !== dot.x;
  const toY = isBeside
    ? Math.min(Math.max(dot.y, box.y + firstLine / 2), box.y + box.height - firstLine / 2)
    : dot.y < box.y
      ? box.y
      : box.y + box.height;
  const length = Math.hypot(toX - dot.x, toY - dot.y) || 1;
  // The line begins outside the dot's own box, which is an obstacle like every other.
  const reach = Math.hypot(dot.box.width, dot.box.height) / 2 + 2.5;
  const at = Math.min(1, reach / length);
  return [
    roundPx(dot.x + (toX - dot.x) * at),
    roundPx(dot.y + (toY - dot.y) * at),
    roundPx(toX),
    roundPx(toY),
  ];
}

function labelMarks(
  { voice }: Side,
  claim: Claim,
  place: HistoryLabelPlace | undefined,
): HistoryLabels {
  if (!place) return { leaders: [], texts: [] };
  const { box, anchor, lines, leader } = place;
  const x =
    anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  const owner = { side: claim.voice === voice.id ? voice.id : claim.voice, key: claim.id };
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = leader ?? [];
  return {
    leaders: leader ? [{ kind: 'line', role: 'leader', x1, y1, x2, y2 }] : [],
    texts: blockMarks(lines, { x, y: box.y }, anchor, owner),
  };
}

function threadLines(
  drawn: readonly DrawnClaim[],
): readonly (readonly [number, number, number, number])[] {
  const inOrder = [...drawn].sort((a, b) => (a.claim.spokenOn < b.claim.spokenOn ? -1 : 1));
  return inOrder.flatMap((one, index) => {
    const next = inOrder.slice(index + 1).find(({ claim }) => claim.voice === one.claim.voice);
    return next ? [[one.x, one.y, next.x, next.y] as const] : [];
  });
}
