// The eight systems of reasoning, each a pure function of the record.
import { agreement } from './agreement.js';
import { attrition } from './attrition.js';
import { boostToForce } from './boost-to-force.js';
import { casualtyShare } from './casualty-share.js';
import type { Indicator, IndicatorChoices, IndicatorRecord } from './indicator.js';
import { leadSignal } from './lead-signal.js';
import { monthsOfRecruitment } from './months-of-recruitment.js';
import { reinforcementSize } from './reinforcement-size.js';
import { shareOfArmy } from './share-of-army.js';

/** All indicators over what is known, with the reader's own choice of inputs. */
export function indicators(
  record: IndicatorRecord,
  choices: IndicatorChoices,
): readonly Indicator[] {
  return [
    shareOfArmy(record, choices),
    agreement(record, choices),
    boostToForce(record, choices),
    attrition(record, choices),
    casualtyShare(record, choices),
    monthsOfRecruitment(record, choices),
    reinforcementSize(record, choices),
    leadSignal(record),
  ];
}
