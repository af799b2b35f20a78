// The texts of a picture in one language, over one report.
import {
  headlineIds,
  headlineQuantities,
  sameSignature,
  type CurrentReport,
  type HeadlineId,
  type Signature,
} from '@dprk-deployment-tracker/core';
import type { PlotWords } from '../plot/plot-words.js';
import { between } from '../words/day-text.js';
import { isolated } from '../words/isolated.js';
import { printDay } from '../words/print-day.js';
import { isWider } from '../words/said-by.js';
import { markFigure } from '../words/side-lines.js';
import type { SideWords } from '../words/side-words.js';

/** What the pictures of claims are labelled with. */
export function plotWordsOf(words: SideWords, report: CurrentReport): PlotWords {
  const { names, days, plot, fixed } = words.locale;
  const print = printDay(words.language);
  const named = new Map(report.claims.map(({ voice, origin }) => [voice, origin]));
  const sideNamed = (side: string): string => {
    const party = report.parties.find(({ id }) => id === side);
    const { id, name } = party ?? named.get(side) ?? { id: side, name: side };
    return names.side({ id, name: isolated(name) });
  };
  return {
    number: (value) => words.number(value),
    side: sideNamed,
    body: ({ origin }) => names.body(origin),
    figure: (claim) => markFigure(claim, words.locale),
    monthShort: days.monthShort,
    first: (day) => plot.first(days.monthShort(day)),
    also: (day) => plot.also(days.monthShort(day)),
    monthTick: (day, withYear) =>
      print(day, { month: 'short', ...(withYear && { year: 'numeric' }) }),
    age: (since) => words.age(since, report.knownOn),
    widerCount: (claim) => (isWider(claim) ? plot.withWider : ''),
    silence: (quantity, since) =>
      plot.silence(headlineOf(quantity), between(since, report.knownOn)),
    event: ({ id, title }) => plot.events[id] ?? title,
    otherSides: plot.otherSides,
    group: (group) => (group === 'older' ? days.olderThanAYear : days.pastYear),
    nobodySpoke: () => fixed.labels['rail.none'],
  };
}

function headlineOf(quantity: Signature): HeadlineId {
  return (
    headlineIds.find((id) => sameSignature(headlineQuantities[id], quantity)) ?? 'killed-or-wounded'
  );
}
