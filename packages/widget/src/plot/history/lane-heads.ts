// What stands beside a lane: at its left the side, at its right its newest figure, how old that is and the body that gave it.
import type { PlotWords } from '../plot-words.js';
import { detailLines, labelLines, type BlockLine } from '../text-block.js';
import type { TypeSizes } from '../type-sizes.js';
import type { HistoryAsk } from './history.js';
import type { Lane } from './lanes.js';

/** Longer names of bodies take two lines. **Units:** em of their size. */
const longestBody = 13;

/** So many that share a lane are named. */
const mostNamed = 3;

/** "South Korea"; of sides that share the lane a line each, or how many they are. */
export function nameLines(
  { sides }: Lane,
  words: PlotWords,
  type: TypeSizes,
  room: number,
): readonly BlockLine[] {
  const [side] = sides;
  if (!side || sides.length > mostNamed) {
    return detailLines(words.otherSides(sides.length), 'label-when', type, room);
  }
  if (sides.length > 1) {
    return sides.flatMap(({ voice }) => detailLines(words.side(voice.id), 'label-name', type));
  }
  return labelLines(words.side(side.voice.id), 'label-name', type, room / 1.12);
}

/** "about 13,000" over "Jul 2025 · 16 months old", in two lines where there is less room, over the body. **Absent:** empty where sides share a lane. */
export function figureLines(
  { sides }: Lane,
  { quantity }: HistoryAsk,
  words: PlotWords,
  type: TypeSizes,
  isRoomy: boolean,
): readonly BlockLine[] {
  const [side] = sides;
  const newest = side?.claims[0];
  if (!side || !newest || sides.length > 1) return [];
  const isWider = newest.quantity.measure !== quantity.measure;
  const facts = [words.monthShort(side.spokenOn), words.age(side.spokenOn)];
  const said = isRoomy ? [facts.filter((text) => text !== '').join(' · ')] : facts;
  return [
    ...labelLines(words.figure(newest), 'label-figure', type),
    ...said.flatMap((text) => detailLines(text, 'label-when', type)),
    ...detailLines(words.body(newest), 'label-when', type, type.detail * longestBody),
    ...(isWider ? detailLines(words.widerCount(newest), 'label-when', type) : []),
  ];
}
