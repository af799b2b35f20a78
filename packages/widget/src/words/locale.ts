// What every language must have: a message that is missing is an error of the compiler.
import type {
  CalendarDay,
  HeadlineId,
  Measure,
  Modality,
  Place,
  Population,
  Unit,
  WordRule,
} from '@dprk-deployment-tracker/core';
import type { enLabels } from './locales/en/labels.js';
import type { enRecordNames, enSideRecord } from './locales/en/record-names.js';
import type { enSideLabels } from './locales/en/side-labels.js';
import type { ListRuns } from './list-runs.js';
import type { NumberText } from './number-text.js';
import type { ForecastPatterns } from './forecast-patterns.js';
import type { FramePatterns, PlotPatterns, SideFramePatterns } from './frame-patterns.js';
import type { IndicatorPatterns } from './indicator-patterns.js';
import type { RelayPatterns } from './relay-patterns.js';
import type { Run, Runs } from './runs.js';

export type { ForecastPatterns } from './forecast-patterns.js';
export type {
  FramePatterns,
  PlotPatterns,
  ShownSides,
  SideFramePatterns,
} from './frame-patterns.js';
export type { IndicatorPatterns, SaidCount } from './indicator-patterns.js';
export type { RelayPatterns } from './relay-patterns.js';

/** A side or body by its id, with the record's own name for where a language has none. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What one side says of one count, ready to be put into a sentence. */
export interface Said {
  readonly side: Named;
  /** "more than 7,000", "4,000 to about 5,000". */
  readonly figure: string;
  /** "June", "February 2026". */
  readonly when: string;
  /** It counts captured and missing as well. */
  readonly isWider: boolean;
}

/** A length of time as it is said. */
export interface Lasting {
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  readonly n: number;
}

/** The hedge at one end of a side's own range. */
export type EndHedge = 'none' | 'about' | 'more-than' | 'at-least' | 'at-least-about' | 'up-to';

/** One end of a side's own range; `text` is counted already: "4,000", "several hundred". */
export interface RangeEnd {
  readonly text: string;
  readonly hedge: EndHedge;
}

/** Names of sides and bodies. */
export interface NamePatterns {
  /** "South Korea", "UK". */
  side(named: Named): string;
  /** The same within a sentence, in its colour: "South Korea", "the UK". */
  sideRun(named: Named): Run;
  /** The body within its side: "NIS". **Absent:** empty where the side is the body. */
  body(named: Named): string;
  /** "South Korea (NIS)". */
  withBody(side: string, body: string): string;
  /** Spelled out once: "HUR is Ukraine’s military intelligence". **Absent:** nothing to spell out. */
  spelledOut(id: string): string | undefined;
}

/** Figures with their hedge. */
export interface FigurePatterns {
  /** A number as printed, with its unit: "6,000", "20%", "3 months"; `value` chooses the plural. */
  counted(printed: string, value: number, unit: Unit): string;
  about(counted: string): string;
  atLeast(counted: string): string;
  moreThan(counted: string): string;
  upTo(counted: string): string;
  lessThan(counted: string): string;
  /** Digits of a range, before the unit. */
  range(low: string, high: string): string;
  rangeSpoken(low: string, high: string): string;
  best(best: string, low: string, high: string): string;
  /** From one said number to another of the same side. */
  fromTo(low: RangeEnd, high: RangeEnd): string;
  /** Words said instead of a number; `original` as printed. */
  inWords(rule: WordRule | undefined, original: string): string;
  readAs(figure: string, low: string | undefined, high: string | undefined): string;
  /** `percent`: "33%" or a plain fraction; `whole`: from `those`. */
  share(percent: string, whole: string): string;
  fraction: Readonly<Record<'quarter' | 'third' | 'half' | 'two-thirds', string>>;
  anotherCount: string;
  denial: string;
  noNumber: string;
  more(figure: string): string;
  marked(modality: Exclude<Modality, 'observed'>, figure: string): string;
  noUpper: string;
  noLower: string;
  /** "about 1 in 100", "1 to 3 in 1,000". */
  oneIn(low: number, high: number, whole: string): string;
}

/** Days and lengths of time. */
export interface DayPatterns {
  day(day: CalendarDay): string;
  /** `genitive`: the form after "since", "by", "to" where a language has one. */
  month(day: CalendarDay, withYear: boolean, form?: 'plain' | 'genitive'): string;
  monthShort(day: CalendarDay): string;
  year(day: CalendarDay): string;
  /** "about November 2024"; `uncertain`: "November 2024, not certain". */
  about(day: string): string;
  uncertain(day: string): string;
  /** Both in the form `genitive`. */
  range(from: string, to: string): string;
  /** "8 to 13 October 2024", "October to November 2024". */
  sameMonth(fromDay: number, to: string): string;
  sameYear(from: CalendarDay, to: string, precision: 'day' | 'month'): string;
  by(day: string): string;
  from(day: string): string;
  season(season: 'spring' | 'summer' | 'autumn' | 'winter', year: number): string;
  since(month: string): string;
  lasting(time: Lasting): string;
  old(time: Lasting): string;
  olderThanAYear: string;
  pastYear: string;
}

/** A count and whose it is. */
export type Counted = Pick<Said, 'side' | 'figure'>;

/** A count with a newer figure than the one that is spoken of. */
export interface NewerCount {
  readonly id: HeadlineId;
  readonly when: string;
}

/** The sentences of the figures. */
export interface SentencePatterns {
  /** The highest and the lowest side of now. */
  headline(id: HeadlineId, top: Said, low: Said): Runs;
  /** One side runs over the whole range of all. */
  headlineOwn(id: HeadlineId, said: Said): Runs;
  /** How many sides gave a figure within the year, and the lowest and highest of them. */
  headlineSides(id: HeadlineId, n: number, low: Said, top: Said): Runs;
  headlineSame(id: HeadlineId, sides: readonly Said[], figure: string): Runs;
  headlineOne(id: HeadlineId, said: Said, hasEarlier: boolean): Runs;
  headlineOld(id: HeadlineId, said: Said, age: Lasting): Runs;
  headlineNone(id: HeadlineId, day: string): Runs;
  /** `gap`: how far the higher figure is above the lower, with its hedge; `later`: by how much the higher is newer. */
  differ(
    gap: RangeEnd,
    top: Said,
    low: Said,
    apart: Lasting | undefined,
    topIsNewer: boolean,
  ): Runs;
  /** The widest range that one side alone gives. */
  differOwn(said: Said): Runs;
  /** Figures that lie apart, and one of them is in words, so that no number says how far. */
  differInWords(top: Said, low: Said): Runs;
  /** Two figures that meet or overlap as they are hedged. */
  overlap(top: Said, low: Said): Runs;
  sameFigure(sides: readonly Run[]): Runs;
  alone(side: Named): Runs;
  agreed(sides: readonly Named[], atLeast: string): Runs;
  notVerified: string;
  /** For how long there is no new figure; and where a count that readers take for it has a newer one, of which month. */
  silence(id: HeadlineId, time: Lasting, newer: NewerCount | undefined): Runs;
  drawsOn(side: Named, informant: Named, body: string): Runs;
  /** Its figures, the older first. */
  hasSaidBoth(said: readonly [Said, Said]): Runs;
  placeAlone(id: HeadlineId, said: Said, place: Place): Runs;
  lentKilled(said: Said): Runs;
  topRestsOn(said: Said): Runs;
  lowRestsOn(said: Said): Runs;
  tooOld(said: Said): Runs;
  outgrown(said: Said): Runs;
  wider(sides: readonly Named[]): Runs;
  /** Whose the lowest and highest counts are that forecasts are set against. */
  countsBy(sides: readonly Named[]): Runs;
  /** Whose sums and set dates are, and which counts a forecast of more is added to: the speaker's own, or one named with it. */
  sumsFrom(own: readonly Counted[], named: readonly Counted[]): Runs;
  /** Whose shares stand apart, since captured and missing are in them. */
  leftOut(sides: readonly Named[]): Runs;
  /** "North Korea has confirmed deaths and never given a number." */
  noNumber(id: HeadlineId, side: Named): Runs;
  noFigure(sides: readonly Named[]): Runs;
}

/** Names and fixed texts that the figures of sides need. */
export interface SideTexts {
  readonly record: Readonly<Record<keyof typeof enSideRecord, string>>;
  readonly labels: Readonly<Record<keyof typeof enSideLabels, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly those: Readonly<Record<Measure, string>>;
  readonly headline: Readonly<Record<HeadlineId, string>>;
  readonly population: Readonly<Record<Population, string>>;
  readonly place: Readonly<Record<Place, string>>;
  readonly modality: Readonly<Record<Modality, string>>;
}

/** Names of what the record speaks of, and everything that is one fixed text. */
export interface FixedTexts extends SideTexts {
  readonly record: Readonly<Record<keyof typeof enRecordNames, string>>;
  readonly labels: Readonly<Record<keyof typeof enLabels, string>>;
  readonly counted: Readonly<Record<HeadlineId, string>>;
}

/** A language as far as the figures of sides need it, which come first. */
export interface SideLocale {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly numbers: NumberText;
  readonly list: ListRuns;
  readonly names: NamePatterns;
  readonly figures: FigurePatterns;
  readonly days: DayPatterns;
  readonly sentences: SentencePatterns;
  readonly frame: SideFramePatterns;
  readonly plot: PlotPatterns;
  readonly fixed: SideTexts;
}

/** One whole language. */
export interface Locale extends SideLocale {
  readonly frame: FramePatterns;
  readonly forecasts: ForecastPatterns;
  readonly relays: RelayPatterns;
  readonly indicators: IndicatorPatterns;
  readonly fixed: FixedTexts;
}
