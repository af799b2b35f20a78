// Walks a picture mark by mark: where the reader is, what stands there, and where each step leads.
import type { Block } from '../figure/block.js';
import type { Tour } from '../paint/pen.js';
import { picturedIn, type Pictured } from './figure-pictures.js';
import { neighbour, steps } from './neighbour.js';
import { nearestSpot } from './picture-spots.js';

/** **Units:** CSS pixels around a mark that count as the mark, so that a small one is a target of 24 or more. */
const reachPx = 14;

/** The walk through one picture at a time. */
export class PictureTour {
  private place = '';
  private isStepped = false;
  private last:
    | {
        readonly blocks: readonly Block[];
        readonly place: string;
        readonly pictured: Pictured | undefined;
      }
    | undefined;

  /** Whether somebody steps, so that Escape leaves. */
  get isWalked(): boolean {
    return this.isStepped;
  }

  /** Starts to step through a picture. */
  start(place: string): void {
    this.place = place;
    this.isStepped = true;
  }

  /** A pointer rests on a picture; who steps is not disturbed. */
  rest(place: string): void {
    if (!this.isStepped) this.place = place;
  }

  stop(): void {
    this.isStepped = false;
    this.place = '';
  }

  /** The key at a point. **Units:** `x` and `y` 0 to 1 of the picture, `widthPx` as it is shown. */
  keyAt(
    blocks: readonly Block[],
    place: string,
    at: { readonly x: number; readonly y: number; readonly widthPx: number },
  ): string | undefined {
    const pictured = this.pictured(blocks, place);
    if (!pictured) return undefined;
    const { spots, width, height } = pictured;
    const reach = (reachPx * width) / at.widthPx;
    return nearestSpot(spots, at.x * width, at.y * height, reach)?.key;
  }

  /** The key that a step leads to. */
  step(blocks: readonly Block[], from: string | undefined, way: string): string | undefined {
    const step = steps.find((one) => one === way);
    const pictured = this.pictured(blocks, this.place);
    return step && pictured && neighbour(pictured.spots, from, step)?.key;
  }

  /** What is painted of the walk. **Absent:** undefined while the reader is at no picture. */
  painted(blocks: readonly Block[], marked: string | undefined): Tour | undefined {
    if (this.place === '' || (!this.isStepped && marked === undefined)) return undefined;
    const pictured = this.pictured(blocks, this.place);
    if (!pictured) return undefined;
    const { spots, phrase, height } = pictured;
    const at = spots.findIndex(({ key }) => key === marked);
    return {
      place: this.place,
      isStepped: this.isStepped,
      at: at + 1,
      of: spots.length,
      key: marked,
      phrase: phrase(marked),
      isHigh: (spots[at]?.y ?? 0) < height / 2,
    };
  }

  private pictured(blocks: readonly Block[], place: string): Pictured | undefined {
    if (this.last?.blocks !== blocks || this.last.place !== place) {
      this.last = { blocks, place, pictured: picturedIn(blocks, place) };
    }
    return this.last.pictured;
  }
}
