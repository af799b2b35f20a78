// The label of each side's newest claim, directly beside it: name, figure with hedge, body, month and age.
import { ascending } from 'd3-array';
import type { Claim, Side } from '@dprk-deployment-tracker/core';
import { grown, type Box } from '../box.js';
import type { DrawnClaim } from '../claim-symbol.js';
import { placeLabels } from '../place-labels.js';
import { placesAround, type Crossing, type HistoryLabelPlace } from './label-places.js';
import type { PlotWords } from '../plot-words.js';
import type { Mark } from '../scene.js';
import { blockMarks, type BlockLine } from '../text-block.js';
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
  // Labels among very many claims cross threads wherever they stand.
  const threads = claims.crowd.length > 0 ? [] : threadLines(claims.drawn);
  const places = labelled.map(({ side, drawn }, rank) => {
    const blocks = labelBlocks(side, drawn.claim, ask, words, frame);
    return blocks.flatMap((lines, index) =>
      placesAround(drawn, lines, {
        form: index * 5 + (index === blocks.length - 1 ? 25 : 0),
        weight: weights[rank] ?? 1,
        threads,
        ground,
        frame,
      }),
    );
  });
  const { left, right, bottom, type } = frame;
  const obstacles = {
    within: {
      x: left + 2,
      y: type.detailLine,
      width: right - left - 2,
      height: bottom - type.detailLine - 3,
    },
    boxes: [...claims.single.map(({ box }) => grown(box, 1.5)), ...taken],
    grounds: ground ? [ground] : [],
  };
  const apart = placeLabels(places, obstacles);
  // A name that lies across the edge of the ground is better than none.
  const chosen = apart.includes(undefined)
    ? placeLabels(places, { ...obstacles, grounds: [] })
    : apart;
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
  // Where nothing else fits: body and age are in the list beside the picture.
  const least = [...when.slice(0, 1), ...wider].flatMap((text) =>
    wrapped(text, type.detail * 11, type.detail),
  );
  const widths = [26, 17, 12.5].map((em) => em * type.detail);
  return [
    ...widths.map((px) => [one, ...folded(px)]),
    [heading([name]), heading([figure]), ...folded(type.detail * 11)],
    [heading([name]), heading([figure]), ...least.map(detail)],
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

/** The newest are read first: they stand nearest. */
const weights = [2, 1.5];

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

function threadLines(drawn: readonly DrawnClaim[]): readonly Crossing[] {
  const inOrder = [...drawn].sort((a, b) => ascending(a.claim.spokenOn, b.claim.spokenOn));
  return inOrder.flatMap((one, index) => {
    const next = inOrder.slice(index + 1).find(({ claim }) => claim.voice === one.claim.voice);
    return next ? [[one.x, one.y, next.x, next.y] as const] : [];
  });
}
