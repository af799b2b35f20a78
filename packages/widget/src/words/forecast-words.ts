// A forecast and what came of it, in words: who, what, made when, due when, against which claims, with which verdict.
import {
  daySpan,
  lastDay,
  measures,
  type ForecastOutcome,
  type Population,
  type Verdict,
} from '@dprk-deployment-tracker/core';
import { claimFigure, figureText, hasNumber } from './figure-text.js';
import type { Locale } from './locale.js';
import type { Runs } from './runs.js';
import { namedParty, speakerName, type Around } from './said-by.js';

/** One forecast, ready for its row. */
export interface ForecastWords {
  /** "Ukraine (HUR)". */
  readonly who: string;
  /** "planned: 25,000–30,000 more sent". */
  readonly what: string;
  readonly made: string;
  readonly due: string;
  readonly verdict: string;
  /** "12,000 there + 30,000 more". **Absent:** it names no base. */
  readonly base: string | undefined;
}

const ofTroops: ReadonlySet<Population> = new Set(['dprk-combat-troops', 'dprk-all']);

/** Every verdict, settled ones first. */
const verdicts: readonly Verdict[] = [
  'came-true',
  'did-not',
  'reached',
  'not-reached',
  'condition-not-met',
  'undetermined',
  'still-open',
];

/** What came of it; `isBySome`: some counts bear out what came about, and others do not. */
export function verdictText(
  { verdict }: Pick<ForecastOutcome, 'verdict'>,
  isBySome: boolean,
  { forecasts }: Locale,
): string {
  return isBySome ? forecasts.verdictBySome : forecasts.verdict[verdict];
}

/** The words of one forecast. `isBySome`: some counts bear it out, and others do not. */
export function forecastWords(
  outcome: ForecastOutcome,
  report: Around,
  isBySome: boolean,
  locale: Locale,
): ForecastWords {
  const { claim, forecast } = outcome;
  const { days, figures, forecasts, fixed, frame } = locale;
  const { measure, population } = claim.quantity;
  const amount = figureText(claim.figure, measures[measure].unit, locale);
  const more = claim.baseline !== undefined && hasNumber(claim) ? figures.more(amount) : amount;
  const count = (hasNumber(claim) ? frame.count : frame.aside)(more, measure);
  const what = claim.modality === 'observed' ? count : figures.marked(claim.modality, count);
  const base = report.claims.find(({ id }) => id === claim.baseline);
  return {
    who: speakerName(claim.origin, report.parties, locale),
    what: ofTroops.has(population) ? what : `${what}, ${fixed.population[population]}`,
    made: days.month(lastDay(claim.statedOn), true),
    due: days.month(lastDay(daySpan(forecast.deadline)), true),
    verdict: verdictText(outcome, isBySome, locale),
    base: base && forecasts.onTopOf(claimFigure(base, locale, report.claims), amount),
  };
}

/** Whether it names a ceiling ("could", "up to"), so that staying below is no miss. */
export function isCeiling({ claim }: Pick<ForecastOutcome, 'claim'>): boolean {
  return claim.modality === 'capacity' || claim.figure.kind === 'up-to';
}

/** Whether it came about or did not. */
export function isSettled({ verdict }: Pick<ForecastOutcome, 'verdict'>): boolean {
  return verdict === 'came-true' || verdict === 'did-not';
}

/** How many forecasts came to one end. */
export interface VerdictCount {
  readonly verdict: Verdict;
  /** Some counts bear them out, and others do not. */
  readonly isBySome: boolean;
  readonly n: number;
  /** "came about by all counts" */
  readonly text: string;
}

/** What came of all of them, settled ones first; `bySome` of those that came about did so by some counts alone. */
export function verdictCounts(
  outcomes: readonly ForecastOutcome[],
  bySome: number,
  { forecasts }: Locale,
): readonly VerdictCount[] {
  const counts = verdicts.flatMap((verdict): readonly VerdictCount[] => {
    const n = outcomes.filter((one) => one.verdict === verdict).length;
    const text = { ...forecasts.verdict, ...forecasts.tally }[verdict];
    if (verdict !== 'came-true') return [{ verdict, isBySome: false, n, text }];
    return [
      { verdict, isBySome: false, n: n - bySome, text },
      { verdict, isBySome: true, n: bySome, text: forecasts.verdictBySome },
    ];
  });
  return counts.filter(({ n }) => n > 0);
}

const northKorean: ReadonlySet<Population> = new Set([
  'dprk-combat-troops',
  'dprk-all',
  'dprk-sappers',
  'dprk-builders',
]);

/** Those about North Korean troops, soldiers who clear mines or build among them. */
export function forecastsOfTroops(
  outcomes: readonly ForecastOutcome[],
): readonly ForecastOutcome[] {
  return outcomes.filter(({ claim }) => northKorean.has(claim.quantity.population));
}

/** The headline: how many came about by all counts, by some, by none. It judges no "could" and no "up to". */
export function forecastHeadline(
  outcomes: readonly ForecastOutcome[],
  bySome: number,
  { forecasts }: Locale,
): Runs {
  const count = (verdict: Verdict): number =>
    outcomes.filter((one) => one.verdict === verdict).length;
  const [total, cameTrue, byNone] = [outcomes.length, count('came-true'), count('did-not')];
  const judged = cameTrue + byNone;
  return forecasts.headline({ total, judged, byAll: cameTrue - bySome, bySome, byNone });
}

/** "19 are Ukraine’s.": whose most of them are. **Absent:** empty where no side has more than half. */
export function mostlyOf(
  outcomes: readonly ForecastOutcome[],
  report: Around,
  { forecasts }: Locale,
): Runs {
  const voices = outcomes.map(({ claim }) => claim.voice);
  const most = voices.find(
    (voice) => voices.filter((other) => other === voice).length * 2 > voices.length,
  );
  const known = outcomes.find(({ claim }) => claim.voice === most);
  if (!known) return [];
  const n = voices.filter((voice) => voice === most).length;
  return forecasts.ofSide(n, namedParty(known.claim.origin, report.parties));
}
