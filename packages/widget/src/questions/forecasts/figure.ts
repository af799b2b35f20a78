// What was predicted, and what came of it? A strip of the forecasts about one count, and the tally of all.
import type { Claim, ForecastOutcome, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import { hasColumns } from '../../figure/columns.js';
import { foot } from '../../figure/foot.js';
import type { Asked } from '../../figure/question.js';
import type { Words } from '../../words/words.js';
import { cardOf } from '../card/card.js';
import type { Question } from '../question.js';
import { exploreItem } from '../shared-blocks.js';
import { forecastRow, type ForecastRow } from './forecast-row.js';
import { forecastPlotWords } from './forecast-plot-words.js';
import { forecastsPicture } from './picture.js';

/** Rows of the strip before the fold: a row on a phone is twice as high. */
const mostRows = { wide: 6, narrow: 5 };

/** The forecasts of combat troops with a number, the newest due first into the strip; all of them beneath. */
export const forecasts: Question = (report, words, size, asked) => {
  const outcomes = report.forecasts;
  const rows = shownRows(outcomes, report, hasColumns(size) ? mostRows.wide : mostRows.narrow);
  const scene = forecastsPicture(rows, forecastPlotWords(words, report), size);
  const { labels } = words.fixed;
  return {
    question: 'forecasts',
    blocks: [
      { kind: 'sentence', line: words.forecastHeadline(outcomes) },
      {
        kind: 'text',
        role: 'lead',
        line: [words.frame.shownForecasts(rows.length, outcomes.length)],
      },
      {
        kind: 'picture',
        name: labels['question.forecasts'],
        scene,
        items: rows.map(({ outcome }) => ({
          key: outcome.claim.id,
          line: [phrase(outcome, report, words)],
        })),
      },
      ...cardOf(report, words, asked),
      { kind: 'text', role: 'answer', line: [words.forecastTally(outcomes)] },
      ...foot(
        words.frame.sourceForecasts(outcomes.length, words.day(report.dataDay)),
        [
          { text: words.frame.allForecasts(outcomes.length), fold: 'forecasts' },
          { text: labels['fold.forecasts-how'], fold: 'how' },
          exploreItem(words, asked.isExploring),
        ],
        asked.open,
      ),
      allFold(outcomes, report, words, asked),
      howFold(words, asked),
    ],
  };
};

/** Of the forecasts about combat troops those that are settled or due last, one of each speaker and number. */
function shownRows(
  outcomes: readonly ForecastOutcome[],
  report: Report,
  most: number,
): readonly ForecastRow[] {
  const rows = outcomes
    .filter(({ claim }) => claim.quantity.population === 'dprk-combat-troops')
    .filter(({ claim }) => claim.quantity.extent === undefined)
    .flatMap((outcome) => forecastRow(outcome, report) ?? []);
  return [...rows].sort(newestMadeFirst).slice(0, most);
}

function newestMadeFirst({ outcome: a }: ForecastRow, { outcome: b }: ForecastRow): number {
  const key = ({ spokenOn, statedOn, id }: Claim): string => `${statedOn.edtf} ${spokenOn} ${id}`;
  return key(a.claim) < key(b.claim) ? 1 : -1;
}

function phrase(outcome: ForecastOutcome, report: Report, words: Words): string {
  const { who, what, made, due, verdict, base } = words.forecast(outcome, report);
  const said = base === undefined ? what : `${what} (${base})`;
  return [who, said, words.locale.forecasts.madeDue(made, due), verdict].join('; ');
}

function allFold(
  outcomes: readonly ForecastOutcome[],
  report: Report,
  words: Words,
  { open }: Asked,
): Block {
  const isOpen = open.includes('forecasts');
  const { labels } = words.fixed;
  const rows = [...outcomes].reverse().map((outcome) => {
    const { who, what, made, due, verdict } = words.forecast(outcome, report);
    return {
      key: outcome.claim.id,
      cells: [
        [who],
        [{ kind: 'key', key: outcome.claim.id, text: what } as const],
        [made],
        [due],
        [verdict],
      ],
    };
  });
  return {
    kind: 'fold',
    id: 'forecasts',
    text: words.frame.allForecasts(outcomes.length),
    isOpen,
    blocks: isOpen
      ? [
          {
            kind: 'table',
            caption: labels['question.forecasts'],
            head: [
              { text: labels['column.body'] },
              { text: labels['column.forecast'] },
              { text: labels['column.made'] },
              { text: labels['column.due'] },
              { text: labels['column.verdict'] },
            ],
            rows,
          },
        ]
      : [],
  };
}

function howFold(words: Words, { open }: Asked): Block {
  const isOpen = open.includes('how');
  const { labels } = words.fixed;
  return {
    kind: 'fold',
    id: 'how',
    text: labels['fold.forecasts-how'],
    isOpen,
    blocks: isOpen
      ? [
          {
            kind: 'list',
            name: labels['fold.forecasts-how'],
            items: [[labels['forecasts.ceilings']], [labels['forecasts.base']]],
          },
        ]
      : [],
  };
}
