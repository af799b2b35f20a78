// What a page says to the tag: its attributes and properties, and what they ask for, whatever they hold.
import type {
  CalendarDay,
  CountBy,
  HeadlineId,
  Ledger,
  LedgerEntries,
  RuleId,
} from '@dprk-deployment-tracker/core';
import { isServer, LitElement, type PropertyDeclarations } from 'lit';
import type { QuestionId } from '../figure/question.js';
import {
  askedOfPage,
  isStillAnswer,
  themeOf,
  type AskedOfPage,
  type Misfit,
  type Theme,
} from './attributes.js';
import { hasUrlPart, type UrlPlace } from './url-key.js';

/** The attributes and properties of the element. */
export abstract class TrackerProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    view: {},
    views: {},
    measure: {},
    knownOn: { attribute: 'known-on' },
    rule: {},
    countBy: { attribute: 'count-by' },
    urlState: { attribute: 'url-state' },
    jsonLd: { attribute: 'json-ld', type: Boolean },
    theme: {
      reflect: true,
      converter: { toAttribute: (value: unknown) => themeOf(value) ?? null },
    },
    ledger: { attribute: false },
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
  /** Where in the page's address the reader's choices stand: hash (as when it is empty) or query. **Absent:** nowhere. */
  declare urlState: UrlPlace | '' | undefined;
  /** Tells programs of the data by a schema.org Dataset in the element. Default: false. */
  declare jsonLd: boolean;
  /** The colours: auto (default, the page's `color-scheme`), light or dark. */
  declare theme: Theme;
  /** A record in place of our own: entries as a feed has them, or a linked record. **Absent:** our own. */
  declare ledger: LedgerEntries | Ledger | undefined;

  /** What is asked for, as last read. */
  protected asked: AskedOfPage = askedOfPage({}).asked;

  /** Reads the properties: whether something else is asked for than before, and what names nothing. */
  protected readProperties(): { readonly isOther: boolean; readonly misfits: readonly Misfit[] } {
    const { view, views, measure, knownOn, rule, countBy, theme, urlState, jsonLd } = this;
    const { asked, misfits } = askedOfPage({
      ...{ view, views, measure, knownOn, rule, countBy },
      ...{ theme, urlState, jsonLd },
    });
    const isOther = JSON.stringify(asked) !== JSON.stringify(this.asked);
    if (isOther) this.asked = asked;
    return { isOther, misfits };
  }

  /** A page's own record is never answered by a figure of ours. */
  protected hasStillAnswer(): boolean {
    return !this.hasOwnRecord() && isStillAnswer(this.asked) && !this.hasChoices();
  }

  /** The address of the page has choices of a reader. */
  protected hasChoices(): boolean {
    return !isServer && this.asked.urlState !== undefined && hasUrlPart(this);
  }

  protected hasOwnRecord(): boolean {
    return this.ledger !== undefined && this.ledger !== null;
  }
}
