// What the shell and the app know of each other: the app comes later, and the shell imports none of it.
import type { CalendarDay, Fault } from '@dprk-deployment-tracker/core';
import type { CSSResult, TemplateResult } from 'lit';
import type { AskedOfPage } from './attributes.js';
import type { DprkErrorCode } from './events.js';
import type { FileName, Files } from './files.js';
import type { Language } from './language.js';

/** The state of the data that is shown. A linked record is one; its digest is worked out when it is read. */
export interface DataState {
  readonly dataDay: CalendarDay;
  readonly digest: string;
}

/** What a page says of the record to be shown; any value. */
export interface RecordAsked {
  readonly ledger: unknown;
  readonly src: unknown;
  readonly srcIntegrity: unknown;
  readonly refresh: unknown;
  readonly staticDay: unknown;
}

/** What the app sees of the element. */
export interface AppHost {
  readonly root: ShadowRoot;
  /** Of the code. */
  readonly version: string;
  /** When what was asked for last is painted. */
  updated(): Promise<unknown>;
  requestUpdate(): void;
  send(event: Event): void;
  tell(code: DprkErrorCode, detail: string, faults?: readonly Fault[]): void;
  loadFile<Name extends FileName>(name: Name): Promise<Files[Name]>;
  /** What the properties should say now, since the reader chose otherwise. */
  mirror(chosen: Pick<AskedOfPage, 'view' | 'measure' | 'knownOn' | 'rule' | 'countBy'>): void;
  /** The height that stood before the app came need not be kept any more. */
  settle(): void;
  /** The still figure of ours answers what is asked, so that the app draws the same first. */
  hasStill(): boolean;
  /** A figure that the page put into the tag stands until there is another. */
  keepsFigure(): boolean;
  /** The page was told that this record is shown, or will be by `dprk-ready`. */
  isTold(data: DataState): boolean;
}

/** The app of one element. */
export interface App {
  readonly styles: CSSResult;
  /** **Absent:** undefined until its record is there. */
  readonly data: DataState | undefined;
  ask(asked: AskedOfPage): void;
  /** What is to be said while there is no figure. **Absent:** undefined, nothing. */
  notice(): TemplateResult | undefined;
  /** Takes the record that a page asks for: its own, a feed, one held at a day, or ours. */
  take(asked: RecordAsked): void;
  /** A file that is wanted could not be had. */
  readonly lacksFile: boolean;
  /** Asks once more for what could not be had. */
  again(): void;
  setLanguage(language: Language): void;
  render(): TemplateResult;
  connected(): void;
  disconnected(): void;
  updated(): void;
}

/** Makes the app of an element. */
export type MakeApp = (host: AppHost) => App;
