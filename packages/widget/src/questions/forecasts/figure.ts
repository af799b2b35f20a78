// What was predicted, and what came of it? A strip of the forecasts about one count, and the tally of all.
import type { Claim, ForecastOutcome, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import { foot } from '../../figure/foot.js';
import type { Asked } from '../../figure/question.js';
import { forecastsOfTroops, isSettled, verdictCounts } from '../../words/forecast-words.js';
import type { Counted } from '../../words/locale.js';
import { sentences, type Runs } from '../../words/runs.js';
import { namedParty } from '../../words/said-by.js';
import { markFigure } from '../../words/side-lines.js';
import type { Words } from '../../words/words.js';
import { cardOf } from '../card/card.js';
import type { Question } from '../question.js';
import { toolItems } from '../shared-blocks.js';
import { forecastRow, isBySome, type ForecastRow } from './forecast-row.js';
import { stripWords } from './strip-words.js';
import { forecastsPicture } from './picture.js';
import { tallyPicture } from './tally-picture.js';

/** Rows of the strip before the fold. */
const mostRows = 5;

/** Some forecasts of combat troops with a number in the strip; all forecasts of troops beneath. */
export const forecasts: Question = (report, words, size, asked) => {
  const outcomes = forecastsOfTroops(report.forecasts);
  const all = outcomes.flatMap((outcome) => forecastRow(outcome, report) ?? []);
  const rows = shownRows(all.filter(isOfTroopsSent).sort(newestMadeFirst));
  const judging = all.filter((row) => isSettled(row.outcome) || rows.includes(row));
  const bySome = all.filter((row) => row.isBySome).length;
  const counts = verdictCounts(outcomes, bySome, words.locale);
  const said = stripWords(words, report);
  const { labels } = words.fixed;
  return {
    question: 'forecasts',
    blocks: [
      { kind: 'sentence', line: words.forecastHeadline(outcomes, bySome) },
      {
        kind: 'text',
        role: 'lead',
        line: sentences(
          [
            words.mostlyOf(outcomes, report),
            countsBy(judging, report, words),
            [words.notVerified],
          ].filter(({ length }) => length > 0),
        ),
      },
      {
        kind: 'picture',
        name: labels['forecasts.all'],
        scene: tallyPicture(counts, said, size),
        items: counts.map(({ n, text }) => ({ line: [`${text}: ${words.number(n)}`] })),
      },
      {
        kind: 'picture',
        name: labels['question.forecasts'],
        scene: forecastsPicture(rows, said, size),
        items: rows.map((row) => ({
          key: row.outcome.claim.id,
          line: [phrase(row, report, words)],
        })),
      },
      ...noteOf(rows, report, words),
      ...cardOf(report, words, asked),
      ...foot(
        words.frame.sourceForecasts(outcomes.length, words.day(report.dataDay)),
        [
          { text: words.frame.allForecasts(outcomes.length), fold: 'forecasts' },
          { text: labels['fold.forecasts-how'], fold: 'how' },
          ...toolItems(words, asked.isExploring),
        ],
        asked.open,
      ),
      allFold(outcomes, report, words, asked),
      howFold(words, asked),
    ],
  };
};

/** Of how many combat troops are sent in all. */
function isOfTroopsSent({ outcome: { claim } }: ForecastRow): boolean {
  const { population, extent } = claim.quantity;
  return population === 'dprk-combat-troops' && extent === undefined;
}

/** The newest, and with them the last that came about by all counts and the last that did not, of those whose day was said if there are. */
function shownRows(newest: readonly ForecastRow[]): readonly ForecastRow[] {
  const ofSaidDay = newest.filter(({ outcome }) => outcome.forecast.deadlineBasis === 'stated');
  const ofSaidDayFirst = [...ofSaidDay, ...newest];
  const settled = [
    ofSaidDayFirst.find(({ outcome, isBySome }) => outcome.verdict === 'came-true' && !isBySome) ??
      ofSaidDayFirst.find(({ outcome }) => outcome.verdict === 'came-true'),
    ofSaidDayFirst.find(({ outcome }) => outcome.verdict === 'did-not'),
  ].filter((row) => row !== undefined);
  return [...new Set([...settled, ...newest])].slice(0, mostRows);
}

/** Whose counts these forecasts are set against. **Absent:** empty where nobody has counted. */
function countsBy(rows: readonly ForecastRow[], { parties }: Report, { locale }: Words): Runs {
  const claims = rows.flatMap(({ counts }) => counts);
  const sides = new Map(claims.map(({ voice, origin }) => [voice, namedParty(origin, parties)]));
  return sides.size === 0 ? [] : locale.sentences.countsBy([...sides.values()]);
}

/** What the inks stand for, which sums start from whose counts, and what short names stand for. */
function noteOf(rows: readonly ForecastRow[], report: Report, words: Words): readonly Block[] {
  const { locale } = words;
  const bases = rows.flatMap(({ base, outcome: { claim } }) => {
    const from = base === undefined ? undefined : claimOf(claim.baseline, report);
    return from ? [{ from, isOwn: from.voice === claim.voice }] : [];
  });
  const counted = (isOwn: boolean): readonly Counted[] =>
    [...new Set(bases.filter((one) => one.isOwn === isOwn).map(({ from }) => from))].map(
      (claim) => ({
        side: namedParty(claim.origin, report.parties),
        figure: markFigure(claim, locale),
      }),
    );
  const bodies = new Set(rows.map(({ outcome }) => outcome.claim.origin.id));
  const said: readonly Runs[] = [
    ...(rows.length > 0 ? [[locale.forecasts.inks]] : []),
    ...(bases.length > 0 ? [locale.sentences.sumsFrom(counted(true), counted(false))] : []),
    ...[...bodies].flatMap((id) => locale.names.spelledOut(id) ?? []).map((text) => [text]),
  ];
  return said.length === 0 ? [] : [{ kind: 'text', role: 'note', line: sentences(said) }];
}

function claimOf(id: string | undefined, { claims }: Report): Claim | undefined {
  return claims.find((claim) => claim.id === id);
}

function newestMadeFirst({ outcome: a }: ForecastRow, { outcome: b }: ForecastRow): number {
  const key = ({ spokenOn, statedOn, id }: Claim): string => `${statedOn.edtf} ${spokenOn} ${id}`;
  return key(a.claim) < key(b.claim) ? 1 : -1;
}

function phrase({ outcome, isBySome }: ForecastRow, report: Report, words: Words): string {
  const { who, what, made, due, verdict, base } = words.forecast(outcome, report, isBySome);
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
  const row = (outcome: ForecastOutcome) => {
    const { who, what, made, due, verdict } = words.forecast(
      outcome,
      report,
      isBySome(outcome, report),
    );
    const key = outcome.claim.id;
    return {
      key,
      cells: [[who], [{ kind: 'key', key, text: what } as const], [made], [due], [verdict]],
    };
  };
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
            rows: [...outcomes].reverse().map(row),
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
            items: [
              labels['forecasts.by-some'],
              labels['forecasts.counts'],
              labels['forecasts.ceilings'],
              labels['forecasts.base'],
              labels['forecasts.overlap'],
              labels['forecasts.no-day'],
            ].map((text) => [text]),
          },
        ]
      : [],
  };
}
