// A forecast and what came of it, in words: deadline, numbers against claims, verdict, and how it changed.
import {
  daySpan,
  measures,
  type Claim,
  type Forecast,
  type ForecastOutcome,
  type FrontReport,
  type TestedOutcome,
  type Verdict,
} from '@dprk-deployment-tracker/core';
import { listText } from './list-text.js';
import type { Words } from './words.js';

/** Every verdict, settled ones first. */
export const verdicts: readonly Verdict[] = [
  'came-true',
  'did-not',
  'reached',
  'not-reached',
  'condition-not-met',
  'undetermined',
  'still-open',
];

/** "19 forecasts known on 22 November 2026: 4 came about, 4 did not". A verdict that none has is not named. */
export function forecastsOverview(
  outcomes: readonly ForecastOutcome[],
  { knownOn }: FrontReport,
  words: Words,
): string {
  const counts = verdicts.flatMap((verdict) => {
    const n = outcomes.filter((one) => one.verdict === verdict).length;
    return n === 0 ? [] : words.text(`verdict-count.${verdict}`, { n });
  });
  return words.text('forecasts.overview', {
    n: outcomes.length,
    day: words.day(knownOn),
    counts: listText(counts, words),
  });
}

/** "did not come about since 1 May 2025", with the event that ended its condition where one did. */
export function verdictText({ verdict, history, failed }: ForecastOutcome, words: Words): string {
  const from = history.at(-1)?.from;
  const text = words.text(`verdict.${verdict}`);
  const since =
    from === undefined
      ? text
      : words.text('forecast.since', { verdict: text, day: words.day(from) });
  return failed
    ? `${since}. ${words.text('forecast.failed', { event: failed.event.title })}`
    : since;
}

/** The deadline, whether it was stated or is our reading, and the note to it. */
export function deadlineText(
  { deadline: edtf, deadlineBasis, deadlineNote }: Forecast,
  words: Words,
): string {
  const deadline = words.when(daySpan(edtf));
  const note = deadlineNote ?? '';
  if (deadlineBasis === 'read') return words.text('forecast.read', { deadline, note }).trim();
  return words.text(note === '' ? 'forecast.stated' : 'forecast.stated-note', { deadline, note });
}

/** The number against the claims, and whether one voice alone stands behind these. */
export function outcomeText(test: TestedOutcome, words: Words): string {
  const { quantity, reachedOn, settledBy } = test;
  const day = words.day(settledBy.day);
  const said = words.text(
    reachedOn === undefined ? 'forecast.outcome' : 'forecast.outcome-reached',
    {
      number: numberText(test, words),
      quantity: words.quantity(quantity),
      day,
      reached: day,
      ends: words.ends(settledBy),
    },
  );
  return settledBy.singleVoice ? `${said} ${words.text('forecast.single')}` : said;
}

/** One text for each verdict it has had, with the claims that decided it. */
export function historyTexts(
  { history }: ForecastOutcome,
  words: Words,
  report: FrontReport,
): readonly string[] {
  return history.map(({ verdict, from, by }) => {
    const values = { verdict: words.text(`verdict.${verdict}`), day: words.day(from) };
    if (by.length === 0) return words.text('forecast.step', values);
    const claims = by.map((claim) => claimText(claim, words, report));
    return words.text('forecast.step-by', { ...values, claims: listText(claims, words) });
  });
}

function claimText(claim: Claim, words: Words, report: FrontReport): string {
  const count = words.claimFigure(claim, report);
  return words.text('phrase.aside', { figure: claim.origin.name, measure: count });
}

/** The number that had to be reached: "at least 42,000". */
function numberText({ quantity, reaches }: TestedOutcome, words: Words): string {
  return words.figure({ kind: 'at-least', low: reaches }, measures[quantity.measure].unit);
}
