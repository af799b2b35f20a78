// The texts of the strip of forecasts in one language, over one report.
import {
  daysBetween,
  daySpan,
  lastDay,
  type CalendarDay,
  type ClaimedRange,
  type ForecastOutcome,
  type Report,
} from '@dprk-deployment-tracker/core';
import type { PlotWords } from '../../plot/plot-words.js';
import { hasNumber, rangeText } from '../../words/figure-text.js';
import { isSettled, verdictText } from '../../words/forecast-words.js';
import { markFigure } from '../../words/side-lines.js';
import type { Words } from '../../words/words.js';
import { plotWordsOf } from '../plot-words-of.js';
import type { ForecastRow } from './forecast-row.js';

/** What the strip of forecasts says besides what every picture says. */
export interface StripWords extends PlotWords {
  /** The heads of its columns: "Who said what", "Made, due", "What came of it". */
  forecastHead(column: 'who' | 'days' | 'outcome'): string;
  /** Which of all these are. */
  forecastsShown(rows: readonly ForecastRow[]): string;
  /** What was said, as short as it can be: "25,000–30,000 more". */
  forecast(outcome: ForecastOutcome): string;
  /** "made July 2025". */
  made(day: CalendarDay): string;
  /** "due Nov 2025", "no date, set to Feb 2026". */
  due(outcome: ForecastOutcome): string;
  /** What would have had to be there, the longest way to say it first: "12,000 sent + 30,000 = 42,000", …, "12,000 + 30,000", "sum: 42,000". */
  forecastTotals(row: ForecastRow): readonly string[];
  /** What sides claimed at the due day, or now: "counts by Dec 2024: UK 10,000–US 12,000"; "no claim then". */
  claimedThen(row: ForecastRow): string;
  /** Beside the rows of the tally that cannot be judged: "17 not judged". */
  notJudged(n: number): string;
  /** The verdict as a word or two: "did not come about"; some counts may stay below what came about by others. */
  verdict(row: ForecastRow): string;
}

/** What the strip is labelled with. */
export function stripWords(words: Words, report: Report): StripWords {
  const { labels } = words.fixed;
  const { locale } = words;
  const { forecasts, figures, days } = locale;
  const plotWords = plotWordsOf(words, report);
  return {
    ...plotWords,
    forecastHead: (column) =>
      ({
        who: labels['column.forecast'],
        days: `${labels['column.made']}, ${labels['column.due'].toLocaleLowerCase(words.language)}`,
        outcome: labels['column.verdict'],
      })[column],
    forecastsShown: (shown) => {
      const settled = shown.filter(({ outcome }) => isSettled(outcome));
      return words.frame.shownForecasts({
        settled: settled.length,
        isDated: settled.every(({ outcome }) => outcome.forecast.deadlineBasis === 'stated'),
        newest: shown.length - settled.length,
      });
    },
    forecast: ({ claim }) => {
      const amount = markFigure(claim, locale);
      const isMore = claim.baseline !== undefined && hasNumber(claim);
      const figure = isMore ? figures.more(amount) : amount;
      return claim.modality === 'observed' ? figure : forecasts.told(claim.modality, figure);
    },
    made: (day) => forecasts.made(days.monthShort(day)),
    due: (outcome) => {
      const month = days.monthShort(dueDay(outcome));
      const isRead = outcome.forecast.deadlineBasis === 'read';
      if (!isRead) return forecasts.due(month);
      const term = daysBetween(lastDay(outcome.claim.statedOn), dueDay(outcome));
      return forecasts.judgedIn(
        month,
        term !== 365 && term !== 366,
        dueDay(outcome) < report.knownOn,
      );
    },
    forecastTotals: (row) => totalsOf(row, words),
    claimedThen: (row) => claimedText(row, words, plotWords.side),
    notJudged: forecasts.notJudged,
    verdict: ({ outcome, isBySome }) => verdictText(outcome, isBySome, locale),
  };
}

/** The counts of the day it was due or of today, with the month of the newest among them. */
function claimedText(
  { claimed, isOfDueDay, quantity, outcome }: ForecastRow,
  words: Words,
  side: StripWords['side'],
): string {
  const { forecasts, days } = words.locale;
  if (!claimed) return forecasts.nothingClaimed;
  const digits = endsText(claimed, words, side);
  // That troops sent are counted is said beneath all rows.
  const ends =
    quantity.measure === 'sent'
      ? digits
      : forecasts.counted(digits, words.fixed.measure[quantity.measure]);
  if (isOfDueDay) return forecasts.countedBy(ends, days.monthShort(dueDay(outcome)));
  const { lowClaim, highClaim } = claimed;
  const [a, b] = [lowClaim.spokenOn, highClaim.spokenOn];
  const newest = a > b ? a : b;
  const said = newest > dueDay(outcome) ? 'countedLater' : 'countedLast';
  return forecasts[said](ends, days.monthShort(newest));
}

/** The total alone; of more than is there the sum that it comes from, in ever fewer words: that it is one is said however short it is. */
function totalsOf(row: ForecastRow, words: Words): readonly string[] {
  const { low, high, highIsOpen, base, quantity } = row;
  const { forecasts } = words.locale;
  const total = wantedText(low, high, highIsOpen, words);
  if (base === undefined) return [total];
  const more = endsOf(low === undefined ? undefined : low - base, high - base, words);
  const there = words.number(base);
  const counted = forecasts.counted(there, words.fixed.measure[quantity.measure]);
  return [
    forecasts.sum(counted, more, total),
    forecasts.sum(there, more, total),
    // A total alone says "or more" and "up to", parts do not.
    ...(low === undefined || highIsOpen ? [] : [`${there} + ${more}`]),
    forecasts.asSum(total),
  ];
}

/** What would have had to be there: "36,000–41,000", "41,000 or more", "up to 62,000". */
function wantedText(
  low: number | undefined,
  high: number,
  highIsOpen: boolean,
  words: Words,
): string {
  const { locale, number } = words;
  const { figures, forecasts } = locale;
  if (low === undefined) return figures.upTo(number(high));
  return highIsOpen ? forecasts.openRange(number(low)) : endsOf(low, high, words);
}

/** Digits alone, of one end or of both. */
function endsOf(low: number | undefined, high: number, { locale, number }: Words): string {
  if (low === undefined || low === high) return number(high);
  return locale.figures.range(number(low), number(high));
}

/** Digits with whose they are; where an end is open its hedge is said. */
function endsText(
  range: ClaimedRange,
  { locale, number }: Words,
  side: StripWords['side'],
): string {
  const { low, high, lowIsOpen, highIsOpen, lowClaim, highClaim } = range;
  if (lowIsOpen || highIsOpen || low === high) return rangeText(range, locale);
  const ends = [`${side(lowClaim.voice)} ${number(low)}`, number(high)] as const;
  return locale.figures.range(
    ends[0],
    lowClaim.voice === highClaim.voice ? ends[1] : `${side(highClaim.voice)} ${ends[1]}`,
  );
}

function dueDay({ forecast }: ForecastOutcome) {
  return lastDay(daySpan(forecast.deadline));
}
