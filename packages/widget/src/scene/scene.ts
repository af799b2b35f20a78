// A picture as plain data: marks with a role and a key, which painters turn into templates or text.
import type { Role } from '../theme/palette.js';

/** The parts every mark has. `key` is a claim's or event's id; `label` its phrase. */
interface MarkBase {
  /** What the mark means; decides its class and its default paint. */
  readonly role: Role;
  readonly key?: string;
  readonly label?: string;
}

/** Marks that belong together, moved as one. **Units:** CSS pixels. */
export interface GroupMark extends MarkBase {
  readonly kind: 'group';
  readonly x?: number;
  readonly y?: number;
  readonly children: readonly Mark[];
}
/** **Units:** CSS pixels from the scene's top left. */
export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** `d` in SVG path syntax, absolute, two decimals. */
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly d: string;
}
/** **Units:** CSS pixels from the scene's top left. */
export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
/** **Units:** CSS pixels from the scene's top left. */
export interface CircleMark extends MarkBase {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
/** One short line of text that never wraps. `y` is its baseline. */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
/** Marks that lead to a page; only absolute web addresses that core let through. */
export interface LinkMark extends MarkBase {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly Mark[];
}

/** Any mark. */
export type Mark = GroupMark | RectMark | PathMark | LineMark | CircleMark | TextMark | LinkMark;

/** The id of a chart. */
export type ChartId =
  | 'span-over-time'
  | 'claims-by-origin'
  | 'indicator-range'
  | 'forecast-outcome'
  | 'event-strip'
  | 'said-and-printed';

/** A whole picture. **Units:** CSS pixels. */
export interface Scene {
  readonly chart: ChartId;
  readonly width: number;
  readonly height: number;
  /** What the picture shows, in one line. */
  readonly title: string;
  /** Marks from back to front. */
  readonly marks: readonly Mark[];
}
