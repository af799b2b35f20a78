// The eight systems of reasoning, each a pure function of the record.
import type { Ledger } from '../../model/ledger.js';
import type { Indicator, IndicatorChoices } from './indicator.js';

/** All indicators over what is known, with the reader's own choice of inputs. */
export function indicators(_ledger: Ledger, _choices: IndicatorChoices): readonly Indicator[] {
  return [];
}
