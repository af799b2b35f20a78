// Tells the page what could not be done as asked: each thing once per record, after an update.
import type { Fault } from '@dprk-deployment-tracker/core';
import type { Misfit } from './attributes.js';
import { DprkErrorEvent, type DprkErrorCode } from './events.js';

/** Collects what is to be told until there is somebody to tell. */
export class ErrorTeller {
  private readonly told = new Set<string>();
  private untold: readonly DprkErrorEvent[] = [];

  /** From now on it is another record, whose faults were not told yet. */
  turn(): void {
    this.told.clear();
  }

  /** Whether it is new: the same code with the same detail is told once. */
  add(code: DprkErrorCode, detail: string, faults: readonly Fault[] = []): boolean {
    const key = `${code} ${detail}`;
    if (this.told.has(key)) return false;
    this.told.add(key);
    this.untold = [...this.untold, new DprkErrorEvent(code, detail, faults)];
    return true;
  }

  /** Values of attributes that name nothing, each with what is used in its place. */
  addMisfits(misfits: readonly Misfit[]): void {
    for (const { name, value, used } of misfits)
      this.add('unknown-value', `${name}="${value}" names nothing; used: ${used || 'none'}`);
  }

  /** Sends what was collected from an element. */
  send(from: EventTarget): void {
    const events = this.untold;
    this.untold = [];
    for (const event of events) from.dispatchEvent(event);
  }
}
