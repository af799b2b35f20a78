// The events that the element sends: all bubble, cross shadow roots, and carry typed fields.
import type { CalendarDay, Fault } from '@dprk-deployment-tracker/core';
import type { DataState } from './app-door.js';

const composed: EventInit = { bubbles: true, composed: true };

/** The element shows its first figure. */
export class DprkReadyEvent extends Event {
  /** The day up to which the record was kept. **Absent:** undefined where a figure in the page does not say it. */
  readonly dataDay: CalendarDay | undefined;
  /** Identifies the state of the data. */
  declare readonly digest: string | undefined;

  constructor(data: Partial<DataState>) {
    super('dprk-ready', composed);
    this.dataDay = data.dataDay;
    lendDigest(this, data);
  }
}

/** Another record is shown from now on: a page's own, another version of its feed, or ours again. */
export class DprkDataEvent extends Event {
  readonly dataDay: CalendarDay;
  declare readonly digest: string;
  /** How many records of it were refused. */
  readonly refused: number;
  /** The record that was shown until now. **Absent:** undefined where there was none. */
  readonly before: DataState | undefined;

  constructor(data: DataState, refused: number, before?: DataState) {
    super('dprk-data', composed);
    this.before = before;
    this.dataDay = data.dataDay;
    this.refused = refused;
    lendDigest(this, data);
  }
}

/** Whether an event is of this kind, whichever file it was made in: each has a class of its own. */
export function isDataEvent(event: Event): event is DprkDataEvent {
  return event.type === 'dprk-data';
}

/** What a card may be of: `change` is a kind of change in print. */
export type SelectedKind = 'claim' | 'forecast' | 'event' | 'change';

/** The reader opened a card. */
export class DprkSelectEvent extends Event {
  readonly kind: SelectedKind;
  /** The id of the claim, forecast or event; of a change `change:` and its kind. */
  readonly key: string;

  constructor(kind: SelectedKind, key: string) {
    super('dprk-select', composed);
    this.kind = kind;
    this.key = key;
  }
}

/** The reader changed what is shown. */
export class DprkViewChangeEvent extends Event {
  /** The id of the question now answered. */
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
  /** A file could not be loaded; what stood before stands. */
  | 'not-loaded'
  /** The feed gives no answer, or there is no line; what stood before stands. */
  | 'feed-unreachable'
  /** The feed's answer may not be used: its type, size, bytes or form, or it is older; what stood before stands. */
  | 'feed-refused'
  /** A part of the figure could not be made; the others stand, or what the page has in the element. */
  | 'not-rendered';

/** Something could not be done as asked; told once per record, and the rest stands. */
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

declare global {
  // The maps of elements, documents and windows extend this one.
  interface GlobalEventHandlersEventMap {
    'dprk-ready': DprkReadyEvent;
    'dprk-data': DprkDataEvent;
    'dprk-select': DprkSelectEvent;
    'dprk-view-change': DprkViewChangeEvent;
    'dprk-error': DprkErrorEvent;
  }
}

/** Of a large record a digest takes long, and few pages ask for it. */
function lendDigest(event: Event, data: Partial<DataState>): void {
  Object.defineProperty(event, 'digest', { enumerable: true, get: () => data.digest });
}
