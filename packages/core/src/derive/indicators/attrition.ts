// When would the daily rate of losses that a page prints have used up the contingent, by its own count and by others'?
import { daysBetween, type CalendarDay } from '../../model/calendar-day.js';
import type { Claim } from '../../model/claim.js';
import { firstDay, lastDay } from '../../model/day-span.js';
import { figureBounds } from '../../model/figure.js';
import type { StatedValue } from '../../model/stated-value.js';
import { attritionProjection } from '../attrition-projection.js';
import { isSentContingent } from './contingent.js';
import type {
  AttritionIndicator,
  IndicatorChoices,
  IndicatorFlag,
  IndicatorRecord,
  Projection,
} from './indicator.js';
import { inputFlags } from './input-flags.js';

const choicePart = 'end-day';

/** What the page's own projection stands on. */
interface Basis {
  readonly rate: Claim;
  readonly perDay: number;
  readonly losses: Claim;
  readonly contingent: Claim;
  readonly countedFrom: CalendarDay;
  /** The day up to which the rate is an average, and from which the projection runs. */
  readonly start: CalendarDay;
}

/**
 * (contingent − losses so far) ÷ losses a day.
 *
 * The basis is a daily rate of losses that names the count it was computed from; the page's stated values name the
 * contingent, and the event from which the days are counted (else the rate's own first day). Then the same sum on the
 * newest count of every other voice known by then: from its own day, and from the page's. A count that is a floor gives
 * the latest day, and the result says so.
 *
 * **Absent:** without such a rate there is no projection.
 */
export function attrition(record: IndicatorRecord, choices: IndicatorChoices): AttritionIndicator {
  const stated = record.statedValues.filter(
    ({ indicator }) => indicator === 'attrition-projection',
  );
  const basis = basisOf(record, stated);
  const losses = record.claims.filter(isCount);
  const contingents = record.claims.filter(
    (claim) => isSentContingent(claim) && numberOf(claim) !== undefined,
  );
  const projections = basis ? projectionsOf(basis, losses, contingents, choices) : [];
  return {
    kind: 'attrition',
    id: 'attrition-projection',
    stated,
    losses,
    contingents,
    projections,
  };
}

function basisOf(record: IndicatorRecord, stated: readonly StatedValue[]): Basis | undefined {
  const inputs = stated.flatMap((value) => value.inputs);
  const rate = record.claims.find((claim) => isDailyLosses(claim) && claim.derivedFrom.length > 0);
  const losses = record.claims.find(({ id }) => rate?.derivedFrom.includes(id));
  const contingent = record.claims.find(
    (claim) => inputs.includes(claim.id) && isSentContingent(claim),
  );
  const perDay = rate && numberOf(rate);
  if (!rate || perDay === undefined || !losses || !contingent) return undefined;
  const event = record.events.find(({ id }) => inputs.includes(id));
  return {
    rate,
    perDay,
    losses,
    contingent,
    countedFrom: firstDay(event?.day ?? rate.asOf),
    start: lastDay(rate.asOf),
  };
}

function projectionsOf(
  basis: Basis,
  losses: readonly Claim[],
  contingents: readonly Claim[],
  choices: IndicatorChoices,
): readonly Projection[] {
  const { contingent, countedFrom, start, perDay } = basis;
  const choice = choices[choicePart];
  const ownLosses = losses.find(({ id }) => id === choice?.numerator);
  const ownContingent = contingents.find(({ id }) => id === choice?.denominator) ?? contingent;
  const first = ownLosses
    ? projection(ownLosses, ownContingent, countedFrom, ownLosses.spokenOn, ownLosses.spokenOn)
    : projection(basis.losses, ownContingent, countedFrom, start, start, {
        rate: basis.rate,
        perDay,
      });
  const others = otherVoices(basis, losses).flatMap((claim) => {
    const day = claim.spokenOn;
    return [day, start].map((from) => projection(claim, ownContingent, countedFrom, day, from));
  });
  return [first, ...others].filter((one) => one !== undefined);
}

/** The newest single number of every voice but the one the rate rests on, known when the rate was stated. */
function otherVoices(
  { rate, losses: base, countedFrom }: Basis,
  losses: readonly Claim[],
): readonly Claim[] {
  const newest = new Map<string, Claim>();
  for (const claim of losses) {
    const isOwn = claim.voice === base.voice;
    if (isOwn || claim.knownFrom > rate.knownFrom || claim.spokenOn <= countedFrom) continue;
    const other = newest.get(claim.voice);
    if (!other || claim.spokenOn >= other.spokenOn) newest.set(claim.voice, claim);
  }
  return [...newest.values()];
}

function projection(
  losses: Claim,
  contingent: Claim,
  countedFrom: CalendarDay,
  countedTo: CalendarDay,
  start: CalendarDay,
  own?: { readonly rate: Claim; readonly perDay: number },
): Projection | undefined {
  const lossesSoFar = floorOf(losses);
  const size = numberOf(contingent);
  const days = daysBetween(countedFrom, countedTo);
  if (lossesSoFar === undefined || size === undefined || days <= 0) return undefined;
  const countedPerDay = lossesSoFar / days;
  const perDay = own?.perDay ?? countedPerDay;
  const scenario = attritionProjection({ contingent: size, lossesSoFar, perDay, start });
  const { daysLeft, end } = scenario;
  if (daysLeft === undefined || end === undefined) return undefined;
  const inputs = own ? [losses, contingent, own.rate] : [losses, contingent];
  const flags = new Set<IndicatorFlag>([
    ...inputFlags(losses, contingent),
    ...inputFlags(own?.rate, undefined),
    ...(numberOf(losses) === undefined ? (['losses-from-a-floor'] as const) : []),
  ]);
  return {
    ...scenario,
    daysLeft,
    end,
    countedFrom,
    countedTo,
    countedPerDay,
    inputs,
    flags: [...flags],
  };
}

function isDailyLosses({ quantity }: Claim): boolean {
  const { measure, population, accrual, extent } = quantity;
  return (
    measure === 'killed-or-wounded' &&
    population === 'dprk-all' &&
    accrual.kind === 'rate' &&
    accrual.per === 'day' &&
    extent === undefined
  );
}

/** A running total of killed or wounded as one number or as a floor: a range or a ceiling starts no single projection. */
function isCount(claim: Claim): boolean {
  const { measure, population, accrual, extent } = claim.quantity;
  return (
    measure === 'killed-or-wounded' &&
    population === 'dprk-all' &&
    accrual.kind === 'cumulative' &&
    extent === undefined &&
    claim.modality === 'observed' &&
    floorOf(claim) !== undefined
  );
}

/** The number of a single count, or the floor of one that is open above. */
function floorOf({ figure }: Claim): number | undefined {
  const { low, high } = figureBounds(figure) ?? {};
  return high === undefined || high === low ? low : undefined;
}

function numberOf({ figure }: Claim): number | undefined {
  const bounds = figureBounds(figure);
  return bounds && bounds.low === bounds.high ? bounds.low : undefined;
}
