// For how many months of Russian recruitment would the troops stand in?
import type { Claim } from '../../model/claim.js';
import { figureBounds } from '../../model/figure.js';
import { point, product, quotient, type Interval } from '../interval.js';
import { isContingent } from './contingent.js';
import type {
  IndicatorChoices,
  IndicatorPart,
  IndicatorRecord,
  RatioIndicator,
} from './indicator.js';
import { ratioPart } from './ratio-part.js';

/** A month is a twelfth of a year, and a year is 365 days. */
const perMonth = { day: 365 / 12, month: 1, year: 1 / 12 } as const;

/**
 * Troops ÷ recruits a month, for the two sizes a page supposed: 10,000 and 30,000.
 *
 * Recruits: every claimed intake or need of the Russian army, whether said by the day, the month or the year.
 */
export function monthsOfRecruitment(
  record: IndicatorRecord,
  choices: IndicatorChoices,
): RatioIndicator {
  const months = (supposed: number): IndicatorPart =>
    ratioPart(
      record,
      {
        indicator: 'months-of-recruitment',
        part: `months-${supposed}`,
        unit: 'months',
        isNumerator: (claim) =>
          isContingent(claim, ['observed', 'planned']) && speaksOf(claim, supposed),
        isDenominator: isIntake,
        denominatorAmount: recruitsAMonth,
        combine: quotient,
        supposed,
      },
      choices,
    );
  return { kind: 'ratio', id: 'months-of-recruitment', parts: [months(10_000), months(30_000)] };
}

function speaksOf({ figure }: Claim, size: number): boolean {
  const bounds = figureBounds(figure);
  return bounds?.low === size && bounds.high === size;
}

function isIntake({ quantity, modality }: Claim): boolean {
  return (
    quantity.measure === 'recruited' &&
    quantity.population === 'russian-army' &&
    quantity.accrual.kind === 'rate' &&
    quantity.extent === undefined &&
    modality === 'observed'
  );
}

function recruitsAMonth({ figure, quantity }: Claim): Interval | undefined {
  const bounds = figureBounds(figure);
  if (!bounds || quantity.accrual.kind !== 'rate') return undefined;
  return product(bounds, point(perMonth[quantity.accrual.per]));
}
