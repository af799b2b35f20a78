// What every language must have to speak of forecasts.
import type { Modality, Verdict } from '@dprk-deployment-tracker/core';
import type { Named } from './locale.js';
import type { Runs } from './runs.js';

/** Forecasts and what came of them. */
export interface ForecastPatterns {
  headline(counts: {
    readonly total: number;
    readonly byAll: number;
    /** By some counts and not by others. */
    readonly bySome: number;
    /** They did not come about. */
    readonly byNone: number;
    /** All but limits, those that are still open, those that nobody can settle. */
    readonly judged: number;
  }): Runs;
  /** How many neither came true nor did not: "17 not judged". */
  notJudged(n: number): string;
  /** What the black and the grey of the rows stand for. */
  inks: string;
  /** How many of all are one side's, beneath the headline that says how many there are. */
  ofSide(n: number, side: Named): Runs;
  /** What came of one. */
  verdict: Readonly<Record<Verdict, string>>;
  /** Of one that some counts bear out, and others do not. */
  verdictBySome: string;
  /** What several came to, in full where it is longer than of one. */
  tally: Readonly<Record<'came-true' | 'undetermined', string>>;
  /** What its speaker says of it, after the speaker's name: nobody plans what he tells of others. */
  told(modality: Exclude<Modality, 'observed'>, figure: string): string;
  madeDue(made: string, due: string): string;
  onTopOf(base: string, more: string): string;
  made(month: string): string;
  due(month: string): string;
  /** `month`: when it was due. */
  countedBy(ends: string, month: string): string;
  /** Of one that was not due when counts ended; `month`: when the newest of these counts was given. */
  countedLast(ends: string, month: string): string;
  /** Of one that was due before; `month`: when the newest of these counts was given. */
  countedLater(ends: string, month: string): string;
  nothingClaimed: string;
  openRange(low: string): string;
  /** What a forecast of more comes to with those who are there: worked out, said by nobody. */
  asSum(sum: string): string;
  /** "12,000 sent + 30,000 = 42,000" */
  sum(base: string, more: string, total: string): string;
  /** "12,000 sent" */
  counted(base: string, measure: string): string;
  since(verdict: string, day: string): string;
  ended(event: string): string;
  readDeadline(day: string): string;
  /** Judged in a month that nobody named: a date was only hinted at, or there was none. */
  judgedIn(month: string, isHinted: boolean, isOver: boolean): string;
}
