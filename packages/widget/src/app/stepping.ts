// A reader at a picture: rests on a mark, steps from mark to mark, opens what stands there, and leaves.
import type { AppHost } from '../element/app-door.js';
import type { Block } from '../figure/block.js';
import type { ReaderState } from '../figure/question.js';
import type { Tour } from '../paint/pen.js';
import { picturedIn, type Pictured } from './figure-pictures.js';
import { neighbour, steps } from './neighbour.js';
import { nearestSpot } from './picture-spots.js';

/** **Units:** CSS pixels around a mark that count as the mark, so that a small one is a target of 24 or more. */
const reachPx = 14;

/** Where somebody steps. */
export interface Stepped {
  readonly host: Pick<AppHost, 'root' | 'requestUpdate' | 'updated'>;
  readonly shown: () => { readonly blocks: readonly Block[]; readonly state: ReaderState };
  readonly act: (act: string) => void;
}

/** The steps of one reader, through one picture at a time. */
export class Stepping {
  /** The name of the picture. **Absent:** the empty text. */
  private place = '';
  /** Somebody steps, so that Escape leaves; else a pointer only rests. */
  private isStepped = false;
  private last:
    | {
        readonly blocks: readonly Block[];
        readonly place: string;
        readonly pictured: Pictured | undefined;
      }
    | undefined;
  private readonly at: Stepped;

  constructor(at: Stepped) {
    this.at = at;
  }

  /** The key at a point. **Units:** `x` and `y` 0 to 1 of the picture, `widthPx` as it is shown. */
  keyAt(place: string, x: number, y: number, widthPx: number): string | undefined {
    const pictured = this.pictured(place);
    if (!pictured) return undefined;
    const { spots, width, height } = pictured;
    return nearestSpot(spots, x * width, y * height, (reachPx * width) / widthPx)?.key;
  }

  /** A pointer rests on a picture; who steps is not disturbed. */
  rest(place: string, key: string | undefined): void {
    if (this.isStepped) return;
    this.place = place;
    if (key !== this.marked) this.at.act(key === undefined ? 'mark' : `mark ${key}`);
  }

  start(place: string): void {
    this.place = place;
    this.isStepped = true;
    if (this.marked === undefined) this.step('first');
    else this.focusOn('.stepper');
  }

  step(way: string): void {
    const { marked } = this;
    if (way === 'done') {
      this.leave();
    } else if (way === 'open') {
      if (marked !== undefined) this.at.act(`key ${marked}`);
    } else {
      const step = steps.find((one) => one === way);
      const spots = this.pictured(this.place)?.spots ?? [];
      const key = step && neighbour(spots, marked, step)?.key;
      if (key !== undefined) this.at.act(`mark ${key}`);
      this.focusOn('.stepper');
    }
  }

  /** Whether there was something to leave: a card, or a mark. */
  leave(): boolean {
    if (this.at.shown().state.card !== undefined) {
      this.at.act('close');
      return true;
    }
    const { isStepped } = this;
    if (!isStepped && this.marked === undefined) return false;
    this.isStepped = false;
    this.place = '';
    this.at.act('mark');
    this.at.host.requestUpdate();
    if (isStepped) this.focusOn('.explore');
    return true;
  }

  /** What is painted of it. **Absent:** undefined while the reader is at no picture. */
  painted(): Tour | undefined {
    const { place, isStepped, marked } = this;
    if (place === '' || (!isStepped && marked === undefined)) return undefined;
    const pictured = this.pictured(place);
    if (!pictured) return undefined;
    const { spots, phrase, height } = pictured;
    const at = spots.findIndex(({ key }) => key === marked);
    return {
      place,
      isStepped,
      at: at + 1,
      of: spots.length,
      phrase: phrase(marked),
      isHigh: (spots[at]?.y ?? 0) < height / 2,
    };
  }

  private get marked(): string | undefined {
    return this.at.shown().state.marked;
  }

  private pictured(place: string): Pictured | undefined {
    const { blocks } = this.at.shown();
    if (this.last?.blocks !== blocks || this.last.place !== place) {
      this.last = { blocks, place, pictured: picturedIn(blocks, place) };
    }
    return this.last.pictured;
  }

  private focusOn(selector: string): void {
    const { host } = this.at;
    host.requestUpdate();
    void host
      .updated()
      .then(() => host.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
  }
}
