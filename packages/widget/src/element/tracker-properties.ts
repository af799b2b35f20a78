// What a page says to the tag: its attributes and properties, and what they ask for, whatever they hold.
import type {
  CalendarDay,
  CountBy,
  HeadlineId,
  Ledger,
  LedgerEntries,
  RuleId,
} from '@dprk-deployment-tracker/core';
import { isServer, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { isSideQuestion, type QuestionId } from '../figure/question.js';
import {
  askedOfPage,
  isStillAnswer,
  themeOf,
  type AskedOfPage,
  type Misfit,
  type Theme,
} from './attributes.js';
import type { FileName } from './files.js';
import type { Language } from './language.js';
import { still as english } from './still/en.js';
import { hasUrlPart, type UrlPlace } from './url-key.js';

const recordNames = ['ledger', 'src', 'srcIntegrity', 'refresh', 'staticDay'] as const;

/**
 * The attributes and properties of the element.
 *
 * @attr {string} lang - The language: en, ko or uk; English for any other. Default: the nearest `lang` around the element.
 */
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
    src: {},
    srcIntegrity: { attribute: 'src-integrity' },
    refresh: {},
    staticDay: { attribute: 'static-day' },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * The question that is answered.
   * @default 'losses'
   */
  declare view: QuestionId;
  /** The questions on offer, parted by blanks or commas; several give a bar. **Absent:** the one of `view` alone. */
  declare views: string | null | undefined;
  /**
   * What is counted.
   * @default 'killed-or-wounded'
   */
  declare measure: HeadlineId;
  /** Shows the record as known on a day, YYYY-MM-DD. **Absent:** the newest day. */
  declare knownOn: CalendarDay | undefined;
  /**
   * How claims become a span.
   * @default 'two-voice-floor'
   */
  declare rule: RuleId;
  /**
   * What counts as independent.
   * @default 'voice'
   */
  declare countBy: CountBy;
  /** Where in the page's address the reader's choices stand: hash (as when it is empty) or query. **Absent:** nowhere. */
  declare urlState: UrlPlace | '' | undefined;
  /** Tells programs of the data by a schema.org Dataset in the element. Default: false. */
  declare jsonLd: boolean;
  /**
   * The colours; `auto` follows the page's `color-scheme`.
   * @default 'auto'
   */
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
    const { view, views, measure, knownOn, rule, countBy, theme, urlState, jsonLd } = this;
    const { asked, misfits } = askedOfPage({
      ...{ view, views, measure, knownOn, rule, countBy },
      ...{ theme, urlState, jsonLd },
    });
    // A page may have changed what JSON is made of.
    const isOther = Object.values(asked).join() !== Object.values(this.asked).join();
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
    return !this.hasOwnRecord() && isOfDay && isStillAnswer(this.asked) && !this.hasChoices();
  }

  /** The address of the page has choices of a reader. */
  protected hasChoices(): boolean {
    return !isServer && this.asked.urlState !== undefined && hasUrlPart(this);
  }

  /** What an app answers with besides itself. */
  protected neededFiles(language: Language): readonly FileName[] {
    const isMore = !isSideQuestion(this.asked.view) || this.asked.jsonLd;
    const words = language === 'en' ? [] : [language];
    const forecasts = isMore ? (['forecasts'] as const) : [];
    return [
      ...(isMore ? (['questions'] as const) : []),
      ...(this.hasOwnRecord() ? [] : (['claims', ...forecasts, ...words] as const)),
      ...(this.hasChoices() ? (['save'] as const) : []),
    ];
  }

  protected hasOwnRecord(): boolean {
    return Boolean(this.src) || (this.ledger !== undefined && this.ledger !== null);
  }
}
