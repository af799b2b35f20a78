// One part of a ratio: which claims may stand above and below the line, and what each pair of them gives.
import type { Claim } from '../../model/claim.js';
import { figureBounds } from '../../model/figure.js';
import type { Unit } from '../../model/measure.js';
import type { IndicatorId, StatedValue } from '../../model/stated-value.js';
import type { Interval } from '../interval.js';
import type { Computed, IndicatorChoices, IndicatorPart, IndicatorRecord } from './indicator.js';
import { inputFlags } from './input-flags.js';
import { reach } from './reach.js';
import { shownDigits, twoDigits, type LeastDigits } from './shown-digits.js';

/** What a part is made of. Claims are found by what they count and how they are meant, never by id. */
export interface RatioPart {
  readonly indicator: IndicatorId;
  readonly part: string;
  readonly unit: Unit;
  readonly isNumerator: (claim: Claim) => boolean;
  readonly isDenominator: (claim: Claim) => boolean;
  /** The formula. **Absent:** where a claim gives no number, the pair is passed over. */
  readonly combine: (numerator: Interval, denominator: Interval) => Interval;
  /** What a claim gives in the formula's unit; its bounds, if left out. */
  readonly numeratorAmount?: (claim: Claim) => Interval | undefined;
  readonly denominatorAmount?: (claim: Claim) => Interval | undefined;
  /** A page's own "if there were so many", used where no claim stands above the line. */
  readonly supposed?: number;
  readonly leastDigits?: LeastDigits;
  readonly leastDigitsOverAll?: LeastDigits;
}

/**
 * Works a part out over what is known.
 *
 * The page's own inputs are chosen unless the reader chose others: those named by a stated value of this part, else of
 * the indicator, else the first claim of the kind that a page with such a value prints.
 */
export function ratioPart(
  record: IndicatorRecord,
  part: RatioPart,
  choices: IndicatorChoices,
): IndicatorPart {
  const numerators = usable(record.claims.filter(part.isNumerator), part.numeratorAmount);
  const denominators = usable(record.claims.filter(part.isDenominator), part.denominatorAmount);
  const choice = choices[part.part];
  const own = ownInputs(record.statedValues, part, numerators, denominators);
  const numerator = numerators.find(({ id }) => id === choice?.numerator) ?? own.numerator;
  const denominator = denominators.find(({ id }) => id === choice?.denominator) ?? own.denominator;
  const isComplete = denominator && (numerator || part.supposed !== undefined);
  const inOrder = [...denominators].sort((a, b) => heightOf(a, part) - heightOf(b, part));
  const above = part.supposed === undefined ? numerators : [undefined, ...numerators];
  return {
    part: part.part,
    unit: part.unit,
    stated: record.statedValues.filter(
      ({ indicator, part: id }) => indicator === part.indicator && id === part.part,
    ),
    numerators,
    denominators: inOrder,
    chosen: isComplete ? computed(part, numerator, denominator) : undefined,
    byDenominator: isComplete ? inOrder.map((below) => computed(part, numerator, below)) : [],
    overAll: overAll(part, above, inOrder),
  };
}

function usable(
  claims: readonly Claim[],
  amountOf: (claim: Claim) => Interval | undefined = boundsOf,
): readonly Claim[] {
  return claims.filter((claim) => amountOf(claim) !== undefined);
}

function boundsOf(claim: Claim): Interval | undefined {
  return figureBounds(claim.figure);
}

/** The inputs of the first stated value that names both; a side that none names with the other stands by itself. */
function ownInputs(
  values: readonly StatedValue[],
  part: RatioPart,
  numerators: readonly Claim[],
  denominators: readonly Claim[],
): { readonly numerator: Claim | undefined; readonly denominator: Claim | undefined } {
  const ofIndicator = values.filter(({ indicator }) => indicator === part.indicator);
  const ofPart = ofIndicator.filter((value) => value.part === part.part);
  const named = [...ofPart, ...ofIndicator].map(({ inputs }) => ({
    numerator: namedIn(inputs, numerators),
    denominator: namedIn(inputs, denominators),
  }));
  const whole = named.find(({ numerator, denominator }) => numerator && denominator);
  if (whole) return whole;
  const pages = ofIndicator.map(({ document }) => document.id);
  return {
    numerator: firstNamed(named.map(({ numerator }) => numerator)) ?? printedOn(pages, numerators),
    denominator:
      firstNamed(named.map(({ denominator }) => denominator)) ?? printedOn(pages, denominators),
  };
}

function namedIn(inputs: readonly string[], claims: readonly Claim[]): Claim | undefined {
  return firstNamed(inputs.map((input) => claims.find(({ id }) => id === input)));
}

function firstNamed(claims: readonly (Claim | undefined)[]): Claim | undefined {
  return claims.find((claim) => claim !== undefined);
}

function printedOn(pages: readonly string[], claims: readonly Claim[]): Claim | undefined {
  return claims.find(({ mentions }) =>
    mentions.some(({ document }) => pages.includes(document.id)),
  );
}

function heightOf(claim: Claim, part: RatioPart): number {
  const amount = (part.denominatorAmount ?? boundsOf)(claim);
  return amount?.low ?? amount?.high ?? 0;
}

function computed(part: RatioPart, numerator: Claim | undefined, denominator: Claim): Computed {
  return {
    numerator,
    denominator,
    also: [],
    value: valueOf(part, numerator, denominator),
    unit: part.unit,
    significantDigits: shownDigits(numerator, denominator, part.leastDigits ?? twoDigits),
    flags: inputFlags(numerator, denominator),
  };
}

function valueOf(part: RatioPart, numerator: Claim | undefined, denominator: Claim): Interval {
  const supposed = { low: part.supposed, high: part.supposed };
  const above = numerator ? (part.numeratorAmount ?? boundsOf)(numerator) : supposed;
  const below = (part.denominatorAmount ?? boundsOf)(denominator);
  return above && below ? part.combine(above, below) : { low: undefined, high: undefined };
}

function overAll(
  part: RatioPart,
  numerators: readonly (Claim | undefined)[],
  denominators: readonly Claim[],
): Computed | undefined {
  const pairs = numerators.flatMap((above) =>
    denominators.map((below) => computed(part, above, below)),
  );
  const value = reach(pairs.map((pair) => pair.value));
  if (!value) return undefined;
  const used = [...numerators.flatMap((claim) => claim ?? []), ...denominators];
  const digits = Math.min(...pairs.map(({ significantDigits }) => significantDigits));
  const flags = new Set(pairs.flatMap((pair) => pair.flags));
  return {
    numerator: undefined,
    denominator: undefined,
    also: used,
    value,
    unit: part.unit,
    significantDigits: Math.max(digits, part.leastDigitsOverAll?.(digits) ?? 0),
    flags: [...flags],
  };
}
