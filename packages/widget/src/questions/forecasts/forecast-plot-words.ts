// The texts of the strip of forecasts in one language, over one report.
import {
  daySpan,
  lastDay,
  type ClaimedRange,
  type ForecastOutcome,
  type Report,
} from '@dprk-deployment-tracker/core';
import type { ForecastWords } from '../../plot/plot-words.js';
import { rangeText } from '../../words/figure-text.js';
import { markFigure } from '../../words/side-lines.js';
import type { Words } from '../../words/words.js';
import { plotWordsOf } from '../plot-words-of.js';

/** What the strip is labelled with. */
export function forecastPlotWords(words: Words, report: Report): ForecastWords {
  const { labels } = words.fixed;
  const { locale } = words;
  const { forecasts, figures, days } = locale;
  return {
    ...plotWordsOf(words, report),
    forecastHead: (column) =>
      ({
        who: labels['column.forecast'],
        days: `${labels['column.made']}, ${labels['column.due']}`,
        outcome: labels['column.verdict'],
      })[column],
    forecastGroup: (group) =>
      labels[group === 'ceiling' ? 'forecasts.ceilings' : 'forecasts.promises'],
    forecast: ({ claim }) => {
      const figure = markFigure(claim, locale);
      return claim.modality === 'observed' ? figure : forecasts.told(claim.modality, figure);
    },
    base: (value) => forecasts.onBase(words.number(value)),
    made: (day) => forecasts.made(days.monthShort(day)),
    due: (outcome) => {
      const due = forecasts.due(days.monthShort(dueDay(outcome)));
      return outcome.forecast.deadlineBasis === 'read' ? forecasts.readDeadline(due) : due;
    },
    forecastTotal: (low, high) => {
      if (high === undefined) return forecasts.openRange(words.number(low));
      return low === high
        ? words.number(low)
        : figures.range(words.number(low), words.number(high));
    },
    claimedThen: (range, isOver) => {
      if (!range) return forecasts.nothingClaimed;
      const ends = endsText(range, words);
      return isOver ? forecasts.claimedWhenDue(ends) : forecasts.claimedNow(ends);
    },
    verdict: ({ verdict }, isBySome) =>
      isBySome && verdict === 'came-true' ? forecasts.cameTrueBySome : forecasts.verdict[verdict],
  };
}

/** Digits alone, so that the line stays short; where an end is open its hedge is said. */
function endsText(range: ClaimedRange, { locale, number }: Words): string {
  const { low, high, lowIsOpen, highIsOpen } = range;
  if (lowIsOpen || highIsOpen || low === high) return rangeText(range, locale);
  return locale.figures.range(number(low), number(high));
}

function dueDay({ forecast }: ForecastOutcome) {
  return lastDay(daySpan(forecast.deadline));
}
