// A picture as plain data: marks with a role, a side and a key, which painters turn into templates or text.
import type { Role } from '../theme/roles.js';

/** What a picture is drawn for. **Units:** CSS pixels. */
export interface Size {
  readonly widthPx: number;
  /** The host's font size: 16 unless the reader asked for larger text. All type is a multiple of it. */
  readonly emPx: number;
}

/** What every mark has. */
interface MarkBase {
  /** What the mark means; decides its class and its paint. */
  readonly role: Role;
  /** The voice it belongs to: decides its colour. **Absent:** it belongs to none. */
  readonly side?: string;
  /** The claim or event it stands for; what it is pointed at by. */
  readonly key?: string;
}

/** `d` in SVG path syntax, absolute, one decimal. */
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly d: string;
  /** Where what it draws stands, so that it is found beside its ink too. **Units:** CSS pixels from the scene's top left. */
  readonly at?: { readonly x: number; readonly y: number };
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
export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** **Units:** CSS pixels from the scene's top left. */
export interface CircleMark extends MarkBase {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
/** A run of text within a line. */
export interface TextPart {
  readonly text: string;
  readonly role: Role;
  /** **Absent:** the size of the line. */
  readonly sizePx?: number;
}
/** One line of text that never wraps. `y` is its baseline. */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly sizePx: number;
  readonly parts: readonly TextPart[];
}

/** Any mark. */
export type Mark = PathMark | LineMark | RectMark | CircleMark | TextMark;

/** A claim or event at its place. **Units:** CSS pixels from the scene's top left. */
export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** The side, or the empty text. */
  readonly side: string;
}

/** Claims that are drawn together, as paths without a key. */
export interface Crowd {
  /** The marks of each by itself, drawn only for the one that a reader is at. */
  readonly marks: readonly Mark[];
  readonly spots: readonly Spot[];
}

/** A whole picture. **Units:** CSS pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Marks from back to front. */
  readonly marks: readonly Mark[];
  /** **Absent:** every claim has marks of its own. */
  readonly crowd?: Crowd;
}
