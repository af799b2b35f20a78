// What a page says to the tag: its attributes and properties, and what they ask for, whatever they hold.
import type {
  CalendarDay,
  CountBy,
  HeadlineId,
  Ledger,
  LedgerEntries,
  RuleId,
} from '@dprk-deployment-tracker/core';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { QuestionId } from '../figure/question.js';
import {
  askedOfPage,
  isStillAnswer,
  themeOf,
  type AskedOfPage,
  type Misfit,
  type Theme,
} from './attributes.js';
import { still as english } from './still/en.js';

const recordNames = ['ledger', 'src', 'srcIntegrity', 'refresh', 'staticDay'] as const;

/** The attributes and properties of the element. */
export abstract class TrackerProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    view: {},
    views: {},
    measure: {},
    knownOn: { attribute: 'known-on' },
    rule: {},
    countBy: { attribute: 'count-by' },
    theme: {
      reflect: true,
      converter: { toAttribute: (value: unknown) => themeOf(value) ?? null },
    },
    ledger: { attribute: false },
    src: {},
    srcIntegrity: { attribute: 'src-integrity' },
    refresh: {},
    staticDay: { attribute: 'static-day' },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The question: losses (default), troops, origins, forecasts, indicators, relays, claims or summary. */
  declare view: QuestionId;
  /** The questions on offer, parted by blanks or commas; several give a bar. Default: the one of `view` alone. */
  declare views: string | null | undefined;
  /** What is counted: killed-or-wounded (default), killed, wounded, sent or present. */
  declare measure: HeadlineId;
  /** Shows the record as known on a day, YYYY-MM-DD. Default: the newest day. */
  declare knownOn: CalendarDay | undefined;
  /** How claims become a span: two-voice-floor (default), envelope or median. */
  declare rule: RuleId;
  /** What counts as independent: voice (default) or origin. */
  declare countBy: CountBy;
  /** The colours: auto (default, the page's `color-scheme`), light or dark. */
  declare theme: Theme;
  /** A record in place of our own: entries as a feed has them, or a linked record. **Absent:** our own. */
  declare ledger: LedgerEntries | Ledger | undefined;
  /** The address of a feed, by https; fetched when it is set. **Absent:** our own record. */
  declare src: string | null | undefined;
  /** `sha384-` and the Base64 of the SHA-384 of the feed's bytes; other bytes are not read. **Absent:** not checked. */
  declare srcIntegrity: string | null | undefined;
  /** Seconds, at least 60, after which the feed is looked at again. **Absent:** once. */
  declare refresh: number | string | null | undefined;
  /** Holds the record as it was kept on a day, YYYY-MM-DD. **Absent:** the newest. */
  declare staticDay: CalendarDay | null | undefined;

  /** What is asked for, as last read. */
  protected asked: AskedOfPage = askedOfPage({}).asked;

  /** Reads the properties: whether something else is asked for than before, and what names nothing. */
  protected readProperties(): { readonly isOther: boolean; readonly misfits: readonly Misfit[] } {
    const { view, views, measure, knownOn, rule, countBy, theme } = this;
    const { asked, misfits } = askedOfPage({ view, views, measure, knownOn, rule, countBy, theme });
    const isOther = JSON.stringify(asked) !== JSON.stringify(this.asked);
    if (isOther) this.asked = asked;
    return { isOther, misfits };
  }

  /** Whether another record is asked for than before. */
  protected asksOtherRecord(changed: PropertyValues): boolean {
    return recordNames.some((name) => changed.has(name));
  }

  /** A page's own record is never answered by a figure of ours. */
  protected hasStillAnswer(): boolean {
    const isOfDay = !this.staticDay || this.staticDay === english.data?.dataDay;
    return !this.hasOwnRecord() && isOfDay && isStillAnswer(this.asked);
  }

  protected hasOwnRecord(): boolean {
    return Boolean(this.src) || (this.ledger !== undefined && this.ledger !== null);
  }
}
