// Tells the page what could not be done as asked: each thing once, after an update, and only in a browser.
import type { Fault } from '@dprk-deployment-tracker/core';
import { DprkErrorEvent, type DprkErrorCode } from '../events.js';

/** Collects what is to be told until there is somebody to tell. */
export class ErrorTeller {
  private readonly told = new Set<string>();
  private untold: readonly DprkErrorEvent[] = [];

  /** The same code with the same detail is told once. */
  add(code: DprkErrorCode, detail: string, faults: readonly Fault[] = []): void {
    const key = `${code} ${detail}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.untold = [...this.untold, new DprkErrorEvent(code, detail, faults)];
  }

  /** Sends what was collected from an element. */
  send(from: EventTarget): void {
    const events = this.untold;
    this.untold = [];
    for (const event of events) from.dispatchEvent(event);
  }
}
