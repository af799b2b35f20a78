// The events that the element sends: all bubble, cross shadow roots, and carry typed fields.
import type { CalendarDay, ClaimId, Fault } from '@dprk-deployment-tracker/core';

const composed: EventInit = { bubbles: true, composed: true };

/** The element shows its first view. */
export class DprkReadyEvent extends Event {
  /** The day up to which the record was kept. */
  readonly dataDay: CalendarDay;
  /** Identifies the state of the data. */
  readonly digest: string;

  constructor(dataDay: CalendarDay, digest: string) {
    super('dprk-ready', composed);
    this.dataDay = dataDay;
    this.digest = digest;
  }
}

/** The reader opened the card of a claim. */
export class DprkSelectEvent extends Event {
  readonly claimId: ClaimId;

  constructor(claimId: ClaimId) {
    super('dprk-select', composed);
    this.claimId = claimId;
  }
}

/** The reader changed what is shown: view, measure, day, rule, count, filter or order. */
export class DprkViewChangeEvent extends Event {
  /** The id of the view now shown. */
  readonly view: string;
  /** All choices as a query string; empty where nothing was chosen. */
  readonly stateText: string;

  constructor(view: string, stateText: string) {
    super('dprk-view-change', composed);
    this.view = view;
    this.stateText = stateText;
  }
}

/** What went wrong, in one word. */
export type DprkErrorCode =
  /** An attribute or property has a value that names nothing we know; the default stands in its place. */
  | 'unknown-value'
  /** Records that were handed in are malformed; they are left out, the good ones are shown. */
  | 'malformed-record'
  /** The rest of the record could not be loaded; what is shown rests on its opening part. */
  | 'not-loaded'
  /** The view could not be made; the element shows its fallback content. */
  | 'not-rendered';

/** Something could not be done as asked; told once, and the rest stands. */
export class DprkErrorEvent extends Event {
  readonly code: DprkErrorCode;
  /** What and where, for the person who embeds the element. */
  readonly detail: string;
  /** **Absent:** empty unless records were malformed. */
  readonly faults: readonly Fault[];

  constructor(code: DprkErrorCode, detail: string, faults: readonly Fault[] = []) {
    super('dprk-error', composed);
    this.code = code;
    this.detail = detail;
    this.faults = faults;
  }
}

/** Sends an event. The manifest's reader takes a `dispatchEvent` of a new event for one of that argument's name. */
export function sendEvent(from: EventTarget, event: Event): void {
  from.dispatchEvent(event);
}

declare global {
  interface HTMLElementEventMap {
    'dprk-ready': DprkReadyEvent;
    'dprk-select': DprkSelectEvent;
    'dprk-view-change': DprkViewChangeEvent;
    'dprk-error': DprkErrorEvent;
  }
}
