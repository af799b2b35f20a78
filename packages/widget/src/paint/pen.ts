// What a figure is painted with: one markup, and a pen that makes Lit templates or text of it.
import type { Scene } from '../plot/scene.js';
import type { SceneKeys } from './scene-attributes.js';

/** Turns markup with values into templates or into text. Both read the same literals, so that they cannot drift apart. */
export interface Pen<Markup> {
  readonly html: (strings: TemplateStringsArray, ...values: readonly unknown[]) => Markup;
  readonly picture: (scene: Scene, keys: SceneKeys) => Markup;
  /** In place of an attribute's whole value: the attribute is left out. In place of a child: nothing. */
  readonly none: unknown;
}

/** The few words that belong to no block. */
export interface PaperWords {
  readonly close: string;
  readonly explore: string;
  readonly exploreHow: string;
  readonly earlier: string;
  readonly later: string;
  readonly above: string;
  readonly below: string;
  readonly openCard: string;
  readonly done: string;
  readonly failedPart: string;
  /** Of the code, told at the end of the source line. **Absent:** it is not told. */
  readonly version?: string;
}

/** The mark a reader is at. */
export interface Tour {
  /** The name of the picture. */
  readonly place: string;
  /** Steps are taken by key or button; else a pointer only rests on the mark. */
  readonly isStepped: boolean;
  /** **Units:** counted from one. **Absent:** zero, no mark yet. */
  readonly at: number;
  readonly of: number;
  readonly phrase: string;
  /** The mark stands in the upper half of its picture, so that its words go below. */
  readonly isHigh: boolean;
}

/** What blocks are painted on. */
export interface Paper<Markup> {
  readonly pen: Pen<Markup>;
  readonly words: PaperWords;
  /** Whether a button can do anything: there is an element around it. Else folds are the browser's own. */
  readonly hasActs: boolean;
  readonly keys: SceneKeys;
  readonly tour: Tour | undefined;
  /** Folds that a row of links opens, so that they need no button of their own. */
  readonly linkedFolds: ReadonlySet<string>;
  /** Told of a block that could not be painted; the others stand. */
  readonly onFault: (error: unknown) => void;
}
