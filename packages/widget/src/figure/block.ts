// What a figure is made of: a closed list of blocks, plain data that painters turn into templates or text.
import type { Scene } from '../plot/scene.js';

/** A run of text within a line. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** A side's name, in its colour. */
  | { readonly kind: 'side'; readonly side: string; readonly text: string }
  /** Words that open the card of a claim or event. */
  | { readonly kind: 'key'; readonly key: string; readonly text: string }
  /** A page elsewhere; `href` is an absolute address that core let through. */
  | {
      readonly kind: 'page';
      readonly href: string;
      readonly text: string;
      readonly language?: string;
    }
  /** What a page took out, and what it put in its place. */
  | { readonly kind: 'struck' | 'set'; readonly text: string }
  /** Words of others in their language. */
  | { readonly kind: 'quote'; readonly text: string; readonly language: string }
  /** A title, or a remark of ours, in a language that need not be the figure's. */
  | { readonly kind: 'foreign'; readonly text: string; readonly language: string }
  | { readonly kind: 'muted'; readonly text: string }
  /** What size and shape of marks say: of no use where the picture is not seen. */
  | { readonly kind: 'marks'; readonly text: string };

/** A line of running text; it may wrap. */
export type Line = readonly Inline[];

/** What a touch asks for: a word and what it is about, e.g. `open claims`, `key 2025-01-13-nis-300-killed`. */
export type Act = string;

/** Any block of a figure. */
export type Block =
  /** The headline: who says what. */
  | { readonly kind: 'sentence'; readonly line: Line }
  | {
      readonly kind: 'text';
      readonly role: 'lead' | 'answer' | 'note' | 'notice' | 'remark' | 'source';
      readonly line: Line;
    }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'picture';
      /** A name for the figure, spoken before its list. */
      readonly name: string;
      readonly scene: Scene;
      /** The same as phrases: what is read where the picture is not seen. **Absent:** no key where nothing can be opened. */
      readonly items: readonly { readonly key?: string; readonly line: Line }[];
      /** Where a reader can ask for the others, the first so many alone are listed. **Absent:** all are. */
      readonly short?: { readonly items: number; readonly text: string; readonly act: Act };
    }
  /** The same question for other counts, a line each. */
  | {
      readonly kind: 'rail';
      readonly name: string;
      readonly rows: readonly { readonly label: string; readonly line: Line; readonly act?: Act }[];
    }
  | { readonly kind: 'list'; readonly name: string; readonly items: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly {
        readonly text: string;
        readonly sorted?: 'up' | 'down';
      }[];
      readonly rows: readonly { readonly key?: string; readonly cells: readonly Line[] }[];
      /** Where rows open cards, their pages are led to from there alone: half as many stops of the keyboard. */
      readonly linksInCards?: boolean;
    }
  /** Label and value, as in a card. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: string; readonly line: Line }[];
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly options: readonly {
        readonly act: Act;
        readonly text: string;
        readonly isChosen: boolean;
      }[];
    }
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly name: string;
      readonly control:
        | {
            readonly kind: 'range';
            readonly min: number;
            readonly max: number;
            readonly value: number;
            readonly shown: string;
          }
        | {
            readonly kind: 'select';
            readonly value: string;
            readonly options: readonly { readonly value: string; readonly text: string }[];
          }
        | { readonly kind: 'search'; readonly value: string }
        /** To be copied by hand. */
        | { readonly kind: 'link'; readonly value: string }
        | { readonly kind: 'number'; readonly value: number; readonly min: number };
    }
  /** Fields beside each other where there is room. */
  | { readonly kind: 'fields'; readonly fields: readonly Extract<Block, { kind: 'field' }>[] }
  /** Buttons and links in one row. */
  | {
      readonly kind: 'links';
      readonly items: readonly (
        | { readonly text: string; readonly act: Act; readonly isOpen?: boolean }
        | { readonly text: string; readonly href: string }
      )[];
    }
  /** What is folded away until asked for; its blocks are there only while it is open. */
  | {
      readonly kind: 'fold';
      readonly id: string;
      readonly text: string;
      readonly isOpen: boolean;
      readonly blocks: readonly Block[];
    }
  /** One claim or event in full, where the reader asked for it. */
  | {
      readonly kind: 'card';
      readonly key: string;
      readonly name: string;
      readonly blocks: readonly Block[];
    }
  /** Side by side where there is room, one below the other where there is not. */
  | { readonly kind: 'columns'; readonly main: readonly Block[]; readonly rail: readonly Block[] };

/** The blocks of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A whole figure: the answer to one question. */
export interface Figure {
  readonly question: string;
  readonly blocks: readonly Block[];
}
