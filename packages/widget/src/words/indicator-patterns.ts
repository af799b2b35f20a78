// What a language must have to speak of indicators.
import type { IndicatorFlag, IndicatorId } from '@dprk-deployment-tracker/core';
import type { Named } from './locale.js';
import type { enIndicatorTexts } from './locales/en/indicator-texts.js';

/** A count with who said it and when: "about 4,000 killed", "NATO", "Jan 2025". */
export interface SaidCount {
  readonly count: string;
  readonly who: string;
  readonly when: string;
}

/** A share with the side whose figures it is of: "more than 58%", Ukraine. */
export interface SaidShare {
  readonly share: string;
  readonly side: Named;
}

/** A figure alone with its month. */
export interface DatedCount {
  readonly figure: string;
  readonly when: string;
}

/** Whether both were said by one body in one month. */
export function isOneVoice(a: SaidCount, b: SaidCount): boolean {
  return a.who === b.who && a.when === b.when;
}

/** Indicators: the article's figure beside the recomputed one. */
export interface IndicatorPatterns {
  name: Readonly<Record<IndicatorId, string>>;
  texts: Readonly<Record<keyof typeof enIndicatorTexts, string>>;
  flag: Readonly<Record<IndicatorFlag, string>>;
  article(publisher: string, figure: string, part: string, when: string): string;
  /** A share of those sent as a finding; `measure` is what happened to them. */
  share(result: string, measure: string, count: SaidCount, against: SaidCount): string;
  /** The shares of those sent that the sides' own newest figures come to, from the lowest to the highest. */
  shareOfSides(low: SaidShare, high: SaidShare): string;
  /** "more than 7,000 (June 2026) of about 12,000 (Jan 2026)" */
  shareInputs(count: DatedCount, of: DatedCount): string;
  /** A count set against another, each with who said it and when, and what comes of it. */
  ratio(count: SaidCount, against: SaidCount, result: string): string;
  recomputed(part: string, chosen: string, over: string | undefined): string;
  gap(percent: string): string;
  projection(losses: string, perDay: string, end: string): string;
  lead(visit: string, low: number, high: number): string;
  leadNone(visit: string): string;
}
