// What part of those sent was killed or wounded, and how many persons is a share that somebody gave?
import type { Claim } from '../../model/claim.js';
import type { Measure } from '../../model/measure.js';
import { point, product, type Interval } from '../interval.js';
import { isSentContingent } from './contingent.js';
import type { IndicatorChoices, IndicatorRecord, RatioIndicator } from './indicator.js';
import { namedFraction } from './named-fraction.js';
import { percentOf } from './percent-of.js';
import { ratioPart } from './ratio-part.js';

const lossMeasures: readonly Measure[] = ['killed-or-wounded', 'casualties'];

/**
 * `share`: killed or wounded ÷ sent × 100. `share-in-persons`: a share that somebody gave × sent.
 *
 * Sent: observed contingents of 10,000 or more, whoever counted them. Killed, and wounded, alone are never set over a
 * contingent here.
 */
export function casualtyShare(record: IndicatorRecord, choices: IndicatorChoices): RatioIndicator {
  const share = ratioPart(
    record,
    {
      indicator: 'casualty-share',
      part: 'share',
      unit: 'percent',
      isNumerator: (claim) => isLossTotal(claim) && claim.figure.kind !== 'share',
      isDenominator: isSentContingent,
      combine: percentOf,
    },
    choices,
  );
  const inPersons = ratioPart(
    record,
    {
      indicator: 'casualty-share',
      part: 'share-in-persons',
      unit: 'persons',
      isNumerator: isLossTotal,
      isDenominator: isSentContingent,
      numeratorAmount: shareAmount,
      combine: product,
      leastDigits: () => 4,
    },
    choices,
  );
  return { kind: 'ratio', id: 'casualty-share', parts: [share, inPersons] };
}

function isLossTotal(claim: Claim): boolean {
  const { measure, population, accrual, extent } = claim.quantity;
  return (
    lossMeasures.includes(measure) &&
    population === 'dprk-all' &&
    accrual.kind === 'cumulative' &&
    extent === undefined &&
    claim.modality === 'observed'
  );
}

/** The share as a part of one: the fraction its words name, else the percentages kept. */
function shareAmount({ figure }: Claim): Interval | undefined {
  if (figure.kind !== 'share') return undefined;
  const fraction = namedFraction(figure);
  return fraction === undefined
    ? { low: figure.lowPercent / 100, high: figure.highPercent / 100 }
    : point(fraction);
}
