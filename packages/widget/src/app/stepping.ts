// A reader at a picture: rests on a mark, steps from mark to mark, opens what stands there, and leaves.
import type { AppHost } from '../element/app-door.js';
import type { Block } from '../figure/block.js';
import type { ReaderState } from '../figure/question.js';
import { PictureTour } from './tour.js';

/** Where somebody steps. */
export interface Stepped {
  readonly host: Pick<AppHost, 'root' | 'requestUpdate' | 'updated'>;
  readonly shown: () => { readonly blocks: readonly Block[]; readonly state: ReaderState };
  readonly act: (act: string) => void;
}

/** The steps of one reader. */
export class Stepping {
  readonly tour = new PictureTour();
  private readonly at: Stepped;

  constructor(at: Stepped) {
    this.at = at;
  }

  rest(place: string, key: string | undefined): void {
    if (this.tour.isWalked) return;
    this.tour.rest(place);
    if (key !== this.marked) this.at.act(key === undefined ? 'mark' : `mark ${key}`);
  }

  start(place: string): void {
    this.tour.start(place);
    this.step(this.marked === undefined ? 'first' : 'stay');
    this.focusOn('.stepper');
  }

  step(way: string): void {
    const { marked } = this;
    if (way === 'done') {
      this.leave();
    } else if (way === 'open') {
      if (marked !== undefined) this.at.act(`key ${marked}`);
    } else {
      const key = this.tour.step(this.at.shown().blocks, marked, way);
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
    const { isWalked } = this.tour;
    if (!isWalked && this.marked === undefined) return false;
    this.tour.stop();
    this.at.act('mark');
    this.at.host.requestUpdate();
    if (isWalked) this.focusOn('.explore');
    return true;
  }

  private get marked(): string | undefined {
    return this.at.shown().state.marked;
  }

  private focusOn(selector: string): void {
    const { host } = this.at;
    host.requestUpdate();
    void host
      .updated()
      .then(() => host.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
  }
}
