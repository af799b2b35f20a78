// What every language must have to say around pictures, lists and tables, and in pictures.
import type { HeadlineId, Measure } from '@dprk-deployment-tracker/core';
import type { Lasting } from './locale.js';

/** What a picture shows besides large and small marks. */
export interface ShownMarks {
  readonly silence: boolean;
  readonly openEnds: boolean;
  /** There is room for one of them beside the newest. */
  readonly isShort: boolean;
}

/** Of the sides that have spoken those that a picture shows. */
export interface ShownSides {
  readonly n: number;
  readonly areNewest: boolean;
}

/** What stands around the picture of a count, and in claim phrases. */
export interface SideFramePatterns {
  lead(id: HeadlineId, sinceMonth: string): string;
  /** The same beneath a headline that says what is counted. */
  leadShort(id: HeadlineId, sinceMonth: string): string;
  /** What size and shape of marks say, of those that there are; grounds of silence are there where days are drawn. */
  eachMark(shown: ShownMarks): string;
  /** `shown`: how many of the sides the picture shows, and whether none of the others has spoken since. **Absent:** all. */
  source(claims: number, sides: number, day: string, shown?: ShownSides): string;
  allClaims(n: number): string;
  pictureName(id: HeadlineId, day: string): string;
  /** One claim in one phrase. */
  said(speaker: string, count: string): string;
  /** Figure and what is counted: "about 6,000 killed or wounded". */
  count(figure: string, measure: Measure): string;
  aside(figure: string, measure: Measure): string;
  per(measure: string, per: 'day' | 'month' | 'year'): string;
  quoted(figure: string, wording: string): string;
  revision(kind: 'superseded' | 'withdrawn' | 'contested', day: string): string;
}

/** What stands around a picture, a list, a table. */
export interface FramePatterns extends SideFramePatterns {
  sourceForecasts(forecasts: number, day: string): string;
  /** Above those of all forecasts that are drawn. */
  shownForecasts(shown: {
    /** The last that came about, and the last that did not. */
    readonly settled: number;
    /** The forecast named the day on which each of these was due, none was set by the tracker. */
    readonly isDated: boolean;
    /** The newest of the others. */
    readonly newest: number;
  }): string;
  sourceCases(cases: number, day: string): string;
  /** On how many of all pages that were read, and what counts. */
  relayLead(pages: number, all: number): string;
  allForecasts(n: number): string;
  allCases(n: number): string;
  remarks(n: number): string;
  shown(n: number, total: number): string;
  /** How many claims a search or filter leaves. */
  matches(n: number, total: number): string;
  shownCases(n: number, total: number): string;
  showMore(n: number): string;
  pages(n: number): string;
  tableCaption(id: HeadlineId, day: string): string;
  /** What made the figure, and on which terms it may be used. */
  stamp(version: string, rules: string): string;
}

/** The words of a picture of few lines and little room. */
export interface PlotPatterns {
  withWider: string;
  /** Sides that are shown together: "9 other sides". */
  otherSides(n: number): string;
  silence(id: HeadlineId, time: Lasting): string;
  events: Readonly<Record<string, string>>;
  more(n: number): string;
  /** When a side gave its first figure, beside the mark of that. */
  first(month: string): string;
  /** When it gave the same figure as its newest before. */
  also(month: string): string;
}
