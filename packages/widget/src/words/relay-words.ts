// Changes on the way to print in words: what was said, what was printed, how often, and which kinds are most frequent.
import {
  daySpan,
  measures,
  type Claim,
  type MutationKind,
  type Relay,
} from '@dprk-deployment-tracker/core';
import { whenText } from './day-text.js';
import { claimFigure, figureText } from './figure-text.js';
import type { Locale } from './locale.js';
import { sentence, type Runs } from './runs.js';
import { speakerName, type Around } from './said-by.js';

/** One field as it was said, and as it was printed. **Absent:** `said` where only our words describe the change. */
export interface PrintedChange {
  readonly said: string | undefined;
  readonly printed: string;
}

/** A kind of change and how often it occurs, most frequent first. */
export interface KindCount {
  readonly kind: MutationKind;
  readonly name: string;
  readonly cases: number;
  readonly prints: number;
  readonly text: string;
}

/** The fields that differ, the figure first. */
export function printedChanges(
  { printed, of }: Pick<Relay, 'printed' | 'of'>,
  report: Around,
  locale: Locale,
): readonly PrintedChange[] {
  const { fixed, days } = locale;
  const isClaim = 'origin' in of;
  const changes: PrintedChange[] = isClaim ? [...claimChanges(printed, of, report, locale)] : [];
  const { asOf, inWords, place } = printed;
  if (place) {
    changes.push({
      said: isClaim ? fixed.place[of.quantity.place] : undefined,
      printed: fixed.place[place],
    });
  }
  if (asOf !== undefined) {
    const said = isClaim ? of.asOf : of.day;
    changes.push({ said: whenText(said, days), printed: whenText(daySpan(asOf), days) });
  }
  if (inWords !== undefined) changes.push({ said: undefined, printed: inWords });
  return changes;
}

function claimChanges(
  { figure, measure, population, modality, origin }: Relay['printed'],
  claim: Claim,
  report: Around,
  locale: Locale,
): readonly PrintedChange[] {
  const { fixed } = locale;
  const { quantity } = claim;
  const changes: PrintedChange[] = [];
  const add = (said: string, printed: string): void => void changes.push({ said, printed });
  if (figure) {
    const { unit } = measures[measure ?? quantity.measure];
    add(claimFigure(claim, locale, report.claims), figureText(figure, unit, locale));
  }
  if (measure) add(fixed.measure[quantity.measure], fixed.measure[measure]);
  if (population) add(fixed.population[quantity.population], fixed.population[population]);
  if (modality) add(fixed.modality[claim.modality], fixed.modality[modality]);
  if (origin !== undefined) add(speakerName(claim.origin, report.parties, locale), origin);
  return changes;
}

/** The kinds that occur, most frequent first. */
export function kindCounts(
  relays: readonly Relay[],
  { relays: texts }: Locale,
): readonly KindCount[] {
  const counts = new Map<MutationKind, { cases: number; prints: number }>();
  for (const { kind, repeats } of relays) {
    const count = counts.get(kind) ?? { cases: 0, prints: 0 };
    counts.set(kind, { cases: count.cases + 1, prints: count.prints + 1 + repeats.length });
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.cases - one.cases || (a < b ? -1 : 1))
    .map(([kind, { cases, prints }]) => {
      const name = texts.kind[kind];
      return { kind, name, cases, prints, text: texts.kindCount(name, prints, cases) };
    });
}

/** The headline over all cases. */
export function relayHeadline(relays: readonly Relay[], locale: Locale): Runs {
  const most = kindCounts(relays, locale)
    .slice(0, 1)
    .map(({ kind, cases }) => ({ kind, n: cases }));
  return most.length > 0
    ? locale.relays.headline(relays.length, most)
    : sentence`${locale.fixed.labels['empty.cases']}`;
}
