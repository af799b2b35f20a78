// How a claim's figure is drawn: one mark for each shape a number can have, the same in every picture.
import { figureBounds, type Claim } from '@dprk-deployment-tracker/core';
import type { Role } from '../theme/roles.js';
import { grown, type Box } from './box.js';
import { PathPen } from './path-pen.js';
import type { Mark } from './scene.js';
import { sideSymbol } from './symbol.js';

/** How a claim stands among its side's. */
export type ClaimRank = 'earlier' | 'newest' | 'old';

/** Where and how a claim is to be drawn. **Units:** CSS pixels. */
export interface ClaimPlace {
  /** Where a number stands on the scale. */
  readonly along: (value: number) => number;
  /** Where the claim stands across it: its day or its row. */
  readonly across: number;
  /** Which way numbers grow. */
  readonly grows: 'up' | 'right';
  readonly radius: number;
  readonly rank: ClaimRank;
  /** It counts more than the picture's quantity does. */
  readonly isWider: boolean;
}

/** A drawn claim. */
export interface DrawnClaim {
  readonly claim: Claim;
  readonly marks: readonly Mark[];
  /** Everything it fills. */
  readonly box: Box;
  /** Its number: where a label leads to. */
  readonly x: number;
  readonly y: number;
}

/** A pen that draws along and across a scale, whichever way it runs. */
interface Drawing {
  readonly pen: PathPen;
  readonly move: (value: number, across: number) => void;
  readonly line: (value: number, across: number) => void;
}

/** The marks of a claim. **Absent:** its figure names no number. */
export function drawnClaim(claim: Claim, place: ClaimPlace): DrawnClaim | undefined {
  const { across, grows } = place;
  const at = pointedAt(claim, place);
  if (at === undefined) return undefined;
  const [x, y] = grows === 'up' ? [across, at] : [at, across];
  const drawn = [...rangeMarks(claim, place), ...dotMarks(claim, place, x, y)];
  const boxes = drawn.map(({ box }) => box);
  const marks = drawn.map(({ mark }) => (mark.kind === 'path' ? { ...mark, at: { x, y } } : mark));
  return { claim, marks, box: hull(boxes, x, y), x, y };
}

/** Where a claim is pointed at: its best number, half way between the places of its ends, or its only end. */
function pointedAt({ figure }: Claim, { along }: ClaimPlace): number | undefined {
  if (figure.kind === 'range' && figure.best !== undefined) return along(figure.best);
  const { low, high } = figureBounds(figure) ?? {};
  if (low !== undefined && high !== undefined) return (along(low) + along(high)) / 2;
  const end = low ?? high;
  return end === undefined ? undefined : along(end);
}

/** How far an open end reaches from its number. **Units:** CSS pixels. */
export function openReach(radius: number): number {
  return radius * 1.6 + 6;
}

interface BoxedMark {
  readonly mark: Mark;
  readonly box: Box;
}

function dotMarks(
  claim: Claim,
  { rank, isWider, radius, grows }: ClaimPlace,
  x: number,
  y: number,
): readonly BoxedMark[] {
  const { figure } = claim;
  const hasDot =
    figure.kind === 'exact' ||
    figure.kind === 'about' ||
    figure.kind === 'at-least' ||
    (figure.kind === 'range' && figure.best !== undefined);
  if (!hasDot) return [];
  const { d, box } = sideSymbol(claim.voice, x, y, radius);
  const mark = marked(claim, dotRole(rank, isWider), d);
  if (figure.kind !== 'at-least') return [{ mark, box }];
  return [openEnd(claim, grows === 'up' ? [x, y, 0, -1] : [x, y, 1, 0], radius), { mark, box }];
}

function dotRole(rank: ClaimRank, isWider: boolean): Role {
  if (rank === 'earlier') return isWider ? 'claim-wider' : 'claim';
  if (rank === 'newest') return isWider ? 'claim-wider-newest' : 'claim-newest';
  return isWider ? 'claim-wider-old' : 'claim-old';
}

/** "Or more", "or less": a short arrow that leads away from the number. */
function openEnd(
  claim: Claim,
  [x, y, dx, dy]: readonly [number, number, number, number],
  radius: number,
): BoxedMark {
  const pen = new PathPen(x, y);
  const [from, to, head] = [radius * 0.6, openReach(radius), 2 + radius * 0.3];
  pen.moveTo(dx * from, dy * from);
  pen.lineTo(dx * to, dy * to);
  pen.moveTo(dx * (to - head) - dy * head, dy * (to - head) - dx * head);
  pen.lineTo(dx * to, dy * to);
  pen.lineTo(dx * (to - head) + dy * head, dy * (to - head) + dx * head);
  return boxed(claim, 'open-end', pen);
}

function rangeMarks(claim: Claim, place: ClaimPlace): readonly BoxedMark[] {
  const { figure } = claim;
  const { low, high } = figureBounds(figure) ?? {};
  const { along, across, grows, radius } = place;
  if (figure.kind === 'in-words' || figure.kind === 'share') return wordsMarks(claim, place);
  if (figure.kind === 'up-to' && high !== undefined) {
    const cap = drawing(place);
    cap.move(high, across - radius);
    cap.line(high, across + radius);
    const at = along(high);
    const end = openEnd(claim, grows === 'up' ? [across, at, 0, 1] : [at, across, -1, 0], radius);
    return [end, boxed(claim, 'range-bar', cap.pen)];
  }
  if (figure.kind !== 'range' || low === undefined || high === undefined) return [];
  const bar = drawing(place);
  for (const end of [low, high]) {
    bar.move(end, across - radius * 0.8);
    bar.line(end, across + radius * 0.8);
  }
  bar.move(low, across);
  bar.line(high, across);
  return [boxed(claim, 'range-bar', bar.pen)];
}

/** A number in words, and a share read as persons: a hatched bar over the documented reading. */
function wordsMarks(claim: Claim, place: ClaimPlace): readonly BoxedMark[] {
  const { along, across, grows, radius } = place;
  const { low, high } = figureBounds(claim.figure) ?? {};
  const half = Math.max(2.5, radius * 0.7);
  const least = half * 2;
  const known = [low, high].flatMap((end) => (end === undefined ? [] : [along(end)]));
  const middle = known.reduce((sum, end) => sum + end, 0) / Math.max(known.length, 1);
  // A reading of one number, or a very narrow one, still needs a bar that can be seen.
  const from = Math.min(...known, middle - least / 2);
  const to = Math.max(...known, middle + least / 2);
  const pen = new PathPen();
  const at = (a: number, b: number): readonly [number, number] =>
    grows === 'up' ? [across + b, a] : [a, across + b];
  pen.moveTo(...at(from, -half));
  pen.lineTo(...at(to, -half));
  pen.lineTo(...at(to, half));
  pen.lineTo(...at(from, half));
  pen.closePath();
  for (let line = from + 3; line < to - 1; line += 4) {
    pen.moveTo(...at(line, half));
    pen.lineTo(...at(Math.min(line + half, to), half - Math.min(half, to - line) * 2));
  }
  const bar = boxed(claim, 'words-hatch', pen);
  if (low !== undefined && high !== undefined) return [bar];
  const isOpenAbove = high === undefined;
  const tip = isOpenAbove === (grows === 'up') ? from : to;
  const sign = isOpenAbove ? 1 : -1;
  const arrow = openEnd(
    claim,
    grows === 'up' ? [across, tip, 0, -sign] : [tip, across, sign, 0],
    radius,
  );
  return [arrow, bar];
}

function drawing({ along, grows }: ClaimPlace): Drawing {
  const pen = new PathPen();
  const at = (value: number, across: number): readonly [number, number] =>
    grows === 'up' ? [across, along(value)] : [along(value), across];
  return {
    pen,
    move: (value, across) => pen.moveTo(...at(value, across)),
    line: (value, across) => pen.lineTo(...at(value, across)),
  };
}

function boxed(claim: Claim, role: Role, pen: PathPen): BoxedMark {
  const box = pen.box() ?? { x: 0, y: 0, width: 0, height: 0 };
  return { mark: marked(claim, role, pen.toString()), box: grown(box, 1) };
}

function marked(claim: Claim, role: Role, d: string): Mark {
  return { kind: 'path', role, side: claim.voice, key: claim.id, d };
}

function hull(boxes: readonly Box[], x: number, y: number): Box {
  const left = Math.min(x, ...boxes.map((box) => box.x));
  const top = Math.min(y, ...boxes.map((box) => box.y));
  const right = Math.max(x, ...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(y, ...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
