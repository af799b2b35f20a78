// What part of its army, its reserves and its special forces has North Korea committed?
import type { Claim } from '../../model/claim.js';
import type { Measure } from '../../model/measure.js';
import { isContingent } from './contingent.js';
import type {
  IndicatorChoices,
  IndicatorPart,
  IndicatorRecord,
  RatioIndicator,
} from './indicator.js';
import { percentOf } from './percent-of.js';
import { ratioPart } from './ratio-part.js';
import { threeWhereSaid, twoDigits, type LeastDigits } from './shown-digits.js';

const threeDigits: LeastDigits = () => 3;

/**
 * Troops ÷ strength × 100, once for each of the three strengths.
 *
 * Troops: observed or planned contingents of 10,000 or more. Strengths: what anybody says of the Korean People's Army.
 * `sustainable` is the page's judgement in words; nothing is worked out for it.
 */
export function shareOfArmy(record: IndicatorRecord, choices: IndicatorChoices): RatioIndicator {
  const share = (part: string, measure: Measure, leastDigits: LeastDigits): IndicatorPart =>
    ratioPart(
      record,
      {
        indicator: 'share-of-army',
        part,
        unit: 'percent',
        isNumerator: (claim) => isContingent(claim, ['observed', 'planned']),
        isDenominator: (claim) => isStrength(claim, measure),
        combine: percentOf,
        leastDigits,
        leastDigitsOverAll: threeDigits,
      },
      choices,
    );
  return {
    kind: 'ratio',
    id: 'share-of-army',
    parts: [
      share('of-army', 'active-strength', twoDigits),
      share('of-reserves', 'reserve-strength', twoDigits),
      share('of-special-forces', 'special-forces-strength', threeWhereSaid),
      judgement(record),
    ],
  };
}

function isStrength(claim: Claim, measure: Measure): boolean {
  const { quantity, modality } = claim;
  return (
    quantity.population === 'kpa' &&
    quantity.measure === measure &&
    quantity.extent === undefined &&
    modality === 'observed'
  );
}

function judgement(record: IndicatorRecord): IndicatorPart {
  return {
    part: 'sustainable',
    unit: 'percent',
    stated: record.statedValues.filter(
      ({ indicator, part }) => indicator === 'share-of-army' && part === 'sustainable',
    ),
    numerators: [],
    denominators: [],
    chosen: undefined,
    byDenominator: [],
    overAll: undefined,
  };
}
