// Do two origins agree: do their figures speak of one and the same thing, and how far apart are they?
import { daysBetween, type CalendarDay } from '../../model/calendar-day.js';
import type { Claim } from '../../model/claim.js';
import { lastDay } from '../../model/day-span.js';
import { figureBounds } from '../../model/figure.js';
import { sameSignature, signatureKey } from '../../model/signature.js';
import type {
  AgreementIndicator,
  ComparedPair,
  IndicatorChoices,
  IndicatorFlag,
  IndicatorRecord,
} from './indicator.js';

const part = 'kyiv-and-seoul';
/** **Units:** days. Claims further apart than a month speak of different times. */
const daysApart = 31;

/**
 * The pair of claims a page set beside each other (or the reader's), then, for every quantity that both voices counted,
 * the two claims nearest to each other in time, at most a month apart.
 *
 * **Absent:** no pair whose two claims are not both known.
 */
export function agreement(record: IndicatorRecord, choices: IndicatorChoices): AgreementIndicator {
  const stated = record.statedValues.filter(({ indicator }) => indicator === 'agreement');
  const byId = new Map(record.claims.map((claim) => [claim.id, claim]));
  const own = stated.find(({ inputs }) => inputs.length > 1);
  const a = byId.get(choices[part]?.numerator ?? '') ?? byId.get(own?.inputs[0] ?? '');
  const b = byId.get(choices[part]?.denominator ?? '') ?? byId.get(own?.inputs[1] ?? '');
  if (!a || !b || !own) return { kind: 'agreement', id: 'agreement', stated, pairs: [] };
  const first = comparedPair(a, b, record.claims, lastDay(own.document.publishedOn));
  const others = nearestPairs(record.claims, a.voice, b.voice);
  return { kind: 'agreement', id: 'agreement', stated, pairs: [first, ...others] };
}

function comparedPair(
  a: Claim,
  b: Claim,
  claims: readonly Claim[],
  knownBy: CalendarDay,
): ComparedPair {
  const comparable = sameSignature(a.quantity, b.quantity) && a.modality === b.modality;
  const flags: IndicatorFlag[] = [];
  if (!sameSignature(a.quantity, b.quantity)) flags.push('unlike-signatures');
  if (a.modality !== 'observed' || b.modality !== 'observed') flags.push('not-observed');
  return {
    a,
    b,
    comparable,
    gapPercent: comparable ? gapPercent(a, b) : undefined,
    instead: comparable ? [] : observedInstead(a, b, claims, knownBy),
    flags,
  };
}

/** How far the higher lies above the lower, of the lower; zero where the two figures overlap. */
function gapPercent(a: Claim, b: Claim): number | undefined {
  const [first, second] = [figureBounds(a.figure), figureBounds(b.figure)];
  if (!first || !second) return undefined;
  const gap = (below: number | undefined, above: number | undefined): number =>
    below !== undefined && above !== undefined && below < above
      ? ((above - below) / below) * 100
      : 0;
  return Math.max(gap(first.high, second.low), gap(second.high, first.low));
}

/** The newest observed claim that each of the two origins had made of either quantity. */
function observedInstead(
  a: Claim,
  b: Claim,
  claims: readonly Claim[],
  knownBy: CalendarDay,
): readonly Claim[] {
  const found = [a, b].flatMap(({ origin }) =>
    [a, b].map(({ quantity }) =>
      claims
        .filter((claim) => claim.origin.id === origin.id && isCountOf(claim, quantity))
        .filter((claim) => claim.knownFrom <= knownBy && claim !== a && claim !== b)
        .reduce<Claim | undefined>((newest, claim) => newerOf(claim, newest), undefined),
    ),
  );
  return [...new Set(found.filter((claim) => claim !== undefined))];
}

function newerOf(claim: Claim, other: Claim | undefined): Claim {
  return !other || claim.spokenOn >= other.spokenOn ? claim : other;
}

function isCountOf(claim: Claim, quantity: Claim['quantity']): boolean {
  return (
    claim.modality === 'observed' &&
    claim.baseline === undefined &&
    figureBounds(claim.figure) !== undefined &&
    sameSignature(claim.quantity, quantity)
  );
}

function nearestPairs(
  claims: readonly Claim[],
  voice: string,
  otherVoice: string,
): readonly ComparedPair[] {
  if (voice === otherVoice) return [];
  const counts = claims.filter(
    (claim) =>
      claim.quantity.population.startsWith('dprk-') &&
      claim.quantity.extent === undefined &&
      isCountOf(claim, claim.quantity),
  );
  const nearest = new Map<
    string,
    { readonly a: Claim; readonly b: Claim; readonly days: number }
  >();
  for (const a of counts.filter((claim) => claim.voice === voice)) {
    for (const b of counts.filter((claim) => claim.voice === otherVoice)) {
      if (!sameSignature(a.quantity, b.quantity)) continue;
      const days = Math.abs(daysBetween(a.spokenOn, b.spokenOn));
      const key = signatureKey(a.quantity);
      if (days <= daysApart && days <= (nearest.get(key)?.days ?? daysApart))
        nearest.set(key, { a, b, days });
    }
  }
  return [...nearest.values()].map(({ a, b }) => comparedPair(a, b, claims, a.knownFrom));
}
