// What the page has been told of the record that is shown: that there is one, once, and which it was last.
import type { DataState } from './app-door.js';
import { DprkReadyEvent, isDataEvent } from './events.js';

/** Of one element. */
export class ToldRecord {
  private isReady = false;
  private data: Partial<DataState> | undefined = undefined;

  /** The event that is due when the first record is shown. **Absent:** undefined before and ever after. */
  ready(data: Partial<DataState> | undefined): DprkReadyEvent | undefined {
    if (!data || this.isReady) return undefined;
    this.isReady = true;
    this.data = data;
    return new DprkReadyEvent(data);
  }

  /** An event is on its way to the page. */
  pass(event: Event): void {
    if (isDataEvent(event)) this.data = event;
  }

  /** The page knows that this record is shown, or will know by `dprk-ready`. */
  knows(data: DataState): boolean {
    return !this.isReady || data.digest === this.data?.digest;
  }
}
