// What would the troops that are expected add to Russia's force in the war?
import { isContingent } from './contingent.js';
import type { IndicatorChoices, IndicatorRecord, RatioIndicator } from './indicator.js';
import { percentOf } from './percent-of.js';
import { ratioPart } from './ratio-part.js';
import { threeWhereSaid } from './shown-digits.js';

/**
 * Troops to come ÷ Russian force in the war × 100.
 *
 * Troops: totals of 10,000 or more that somebody predicts or holds possible. Force: what anybody says is there. A total
 * over a year of rotations is a flow and a force is a stock, which the result flags.
 */
export function boostToForce(record: IndicatorRecord, choices: IndicatorChoices): RatioIndicator {
  const boost = ratioPart(
    record,
    {
      indicator: 'boost-to-force',
      part: 'boost',
      unit: 'percent',
      isNumerator: (claim) => isContingent(claim, ['predicted', 'capacity']),
      isDenominator: ({ quantity, modality }) =>
        quantity.measure === 'active-strength' &&
        quantity.population === 'russian-force' &&
        quantity.extent === undefined &&
        modality === 'observed',
      combine: percentOf,
      leastDigits: threeWhereSaid,
    },
    choices,
  );
  return { kind: 'ratio', id: 'boost-to-force', parts: [boost] };
}
