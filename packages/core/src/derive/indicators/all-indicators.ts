// The eight systems of reasoning, each a pure function of the record.
import type { Ledger } from '../../model/ledger.js';
import { agreement } from './agreement.js';
import { attrition } from './attrition.js';
import { boostToForce } from './boost-to-force.js';
import { casualtyShare } from './casualty-share.js';
import type { Indicator, IndicatorChoices } from './indicator.js';
import { leadSignal } from './lead-signal.js';
import { monthsOfRecruitment } from './months-of-recruitment.js';
import { reinforcementSize } from './reinforcement-size.js';
import { shareOfArmy } from './share-of-army.js';

/** All indicators over what is known, with the reader's own choice of inputs. */
export function indicators(ledger: Ledger, choices: IndicatorChoices): readonly Indicator[] {
  return [
    shareOfArmy(ledger, choices),
    agreement(ledger, choices),
    boostToForce(ledger, choices),
    attrition(ledger, choices),
    casualtyShare(ledger, choices),
    monthsOfRecruitment(ledger, choices),
    reinforcementSize(ledger, choices),
    leadSignal(ledger),
  ];
}
