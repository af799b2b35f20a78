// How large is an announced addition beside the troops already sent, and how large is the total?
import { point, quotient, sum, type Interval } from '../interval.js';
import { isAnnouncedAddition, isSentContingent } from './contingent.js';
import type {
  IndicatorChoices,
  IndicatorPart,
  IndicatorRecord,
  RatioIndicator,
} from './indicator.js';
import { ratioPart } from './ratio-part.js';

/**
 * Additional ÷ already sent, and (already sent + additional) ÷ already sent: "triple" can mean either.
 *
 * Additional: planned or predicted troops that are said to come on top of others. Sent: observed contingents of 10,000
 * or more, whoever counted them.
 */
export function reinforcementSize(
  record: IndicatorRecord,
  choices: IndicatorChoices,
): RatioIndicator {
  const size = (
    part: string,
    combine: (more: Interval, sent: Interval) => Interval,
  ): IndicatorPart =>
    ratioPart(
      record,
      {
        indicator: 'reinforcement-size',
        part,
        unit: 'times',
        isNumerator: isAnnouncedAddition,
        isDenominator: isSentContingent,
        combine,
      },
      choices,
    );
  return {
    kind: 'ratio',
    id: 'reinforcement-size',
    parts: [size('additional-over-sent', quotient), size('total-over-sent', totalOver)],
  };
}

/** One more than the ratio of the addition: both terms hold the same troops, so their ends move together. */
function totalOver(more: Interval, sent: Interval): Interval {
  return sum(point(1), quotient(more, sent));
}
