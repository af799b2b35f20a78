// The rows of forecasts: the number each had to reach, and the claims it is read against.
import {
  daySpan,
  figureBounds,
  lastDay,
  measures,
  type CalendarDay,
  type Claim,
  type Forecast,
  type ForecastOutcome,
  type Report,
  type Span,
  type TestedOutcome,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import type { ClaimState } from './claim-mark.js';
import { claimValue, type RowValue, type ValueRow, type ValueTable } from './value-rows.js';

/** One test of one forecast: its number above, the claims it is settled by beneath; those that decided stand out. */
export function outcomeTable(
  outcome: ForecastOutcome,
  test: TestedOutcome,
  report: Report,
  words: Words,
): ValueTable {
  const { settledBy } = test;
  const deciding = new Set(decidingClaims(outcome).map(({ id }) => id));
  const standing = standingIn(settledBy);
  const sorted = [
    ...standing.filter(({ id }) => !deciding.has(id)),
    ...standing.filter(({ id }) => deciding.has(id)),
  ];
  const lent = new Set(settledBy.lent.map(({ claim }) => claim));
  const stateOf = (claim: Claim): ClaimState =>
    deciding.has(claim.id) ? 'claim' : lent.has(claim) ? 'claim-lent' : 'claim-older';
  const wanted: ValueRow = {
    name: words.text('forecast.to-reach'),
    under: words.text('forecast.by-day', {
      day: words.dayShort(lastDeadlineDay(outcome.forecast)),
    }),
    figure: words.figure(
      { kind: 'at-least', low: test.reaches },
      measures[test.quantity.measure].unit,
    ),
    remark: '',
    startsGroup: true,
    values: [numberValue(outcome, test, report, words)],
  };
  const claimed: ValueRow = {
    name: words.text('forecast.claimed'),
    under: words.text('forecast.known', { day: words.dayShort(settledBy.day) }),
    figure: words.ends(settledBy),
    remark: '',
    startsGroup: false,
    values: sorted.map((claim) =>
      claimValue(claim, stateOf(claim), (one) => words.phrase(one, report)),
    ),
  };
  return tableOf([wanted, claimed], [test], settledBy, words);
}

/** Forecasts about one count, one row each, above what each voice says of it. */
export function comparedTable(
  compared: readonly ComparedForecast[],
  report: Report,
  words: Words,
): ValueTable | undefined {
  const span = compared[0]?.test.span;
  if (!span) return undefined;
  const rows = compared.map(({ outcome, test }, index): ValueRow => {
    const { claim, forecast, verdict } = outcome;
    return {
      name: claim.origin.name,
      under: words.text('forecast.lane', {
        made: words.dayShort(lastDay(claim.statedOn)),
        number: words.number(test.reaches),
        day: words.dayShort(lastDeadlineDay(forecast)),
      }),
      figure: words.claimFigure(claim, report),
      remark: words.text(`verdict.${verdict}`),
      startsGroup: index === 0,
      values: [numberValue(outcome, test, report, words)],
    };
  });
  const tests = compared.map(({ test }) => test);
  return tableOf([...rows, ...voiceRows(span, report, words)], tests, span, words);
}

/** A forecast and its test of the count in question. */
export interface ComparedForecast {
  readonly outcome: ForecastOutcome;
  readonly test: TestedOutcome;
}

/**
 * The claims that decided a verdict: today's, or, where they no longer stand, those that stood when it was last decided.
 *
 * **Absent:** an empty list where no claim of the record decides.
 */
export function decidingClaims({ verdict, outcomes, history }: ForecastOutcome): readonly Claim[] {
  const now = outcomes.flatMap(({ reachedBy, below }) => [...reachedBy, ...below]);
  const then = history.findLast(({ by }) => by.length > 0)?.by ?? [];
  const claims = verdict === 'came-true' || now.length === 0 ? then : now;
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** The claims that stand in a span, in order of its voices. */
export function standingIn(span: Span): readonly Claim[] {
  return span.voices.flatMap(({ standing, lent }) => [
    ...standing,
    ...lent.map(({ claim }) => claim),
  ]);
}

function tableOf(
  rows: readonly ValueRow[],
  tests: readonly TestedOutcome[],
  span: Span,
  words: Words,
): ValueTable {
  const [first] = tests;
  const isEmpty = span.low === undefined && span.high === undefined;
  const tops = standingIn(span).flatMap(({ figure }) => {
    const { low = 0, high = 0 } = figureBounds(figure) ?? {};
    return [low, high];
  });
  return {
    rows,
    unit: first ? measures[first.quantity.measure].unit : 'persons',
    highest: Math.max(...tests.map(({ reaches }) => reaches), ...tops),
    ...(!isEmpty && {
      range: {
        ends: span,
        tick: undefined,
        isStale: span.freshVoices === 0,
        text: words.ends(span),
      },
    }),
  };
}

/** The number that had to be reached or passed: a prediction, open above. */
function numberValue(
  { claim }: ForecastOutcome,
  { reaches }: TestedOutcome,
  report: Report,
  words: Words,
): RowValue {
  return {
    figure: { kind: 'at-least', low: reaches },
    state: 'claim',
    key: claim.id,
    label: words.phrase(claim, report),
    owner: claim.origin.id,
    isPlan: true,
  };
}

function voiceRows(span: Span, report: Report, words: Words): readonly ValueRow[] {
  const phrase = (claim: Claim): string => words.phrase(claim, report);
  return span.voices.map(({ voice, floor, top, topIsOpen, standing, lent, fresh }, index) => ({
    name: words.voiceName(voice.id, report),
    under: index === 0 ? words.text('forecast.claimed') : '',
    figure: words.ends({
      low: floor,
      high: topIsOpen ? undefined : top,
      highIsOpen: topIsOpen,
      openFrom: topIsOpen ? top : undefined,
    }),
    remark: fresh ? '' : words.text('chart.stale'),
    startsGroup: index === 0,
    values: [
      ...lent.map(({ claim }) => claimValue(claim, 'claim-lent', phrase)),
      ...standing.map((claim) => claimValue(claim, fresh ? 'claim' : 'claim-stale', phrase)),
    ],
  }));
}

function lastDeadlineDay({ deadline }: Forecast): CalendarDay {
  return lastDay(daySpan(deadline));
}
