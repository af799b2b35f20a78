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

/** What the app sees of the element. */
export interface AppHost {
  readonly root: ShadowRoot;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  send(event: Event): void;
  tell(code: DprkErrorCode, detail: string, faults?: readonly Fault[]): void;
  loadFile<Name extends FileName>(name: Name): Promise<Files[Name]>;
  /** What the properties should say now, since the reader chose otherwise. */
  mirror(chosen: Omit<AskedOfPage, 'views'>): void;
  /** The height that stood before the app came need not be kept any more. */
  settle(): void;
  /** The still figure of ours answers what is asked, so that the app draws the same first. */
  readonly hasStill: boolean;
  /** The page was told that this record is shown, or will be by `dprk-ready`. */
  isTold(data: DataState): boolean;
}

/** The app of one element. */
export interface App {
  readonly styles: CSSResult;
  /** **Absent:** undefined until its record is there. */
  readonly data: DataState | undefined;
  ask(asked: AskedOfPage): void;
  /** A page's own record, as it was handed in; nothing for ours. */
  take(record: unknown): void;
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
