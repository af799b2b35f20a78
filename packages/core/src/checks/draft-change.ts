// The entry that a moved headline asks for, filled in as far as arithmetic can; the reason is for a person to write.
import { ruleVersion } from '../aggregate/query.js';
import type { HeadlineChange } from '../model/headline-change.js';
import type { HeadlineId } from '../model/headline-quantities.js';
import type { Ledger } from '../model/ledger.js';
import { headlineReading, quarterEndsBefore } from './headline-reading.js';

/**
 * What has to stand at the end of the list for this headline, with an empty reason.
 *
 * `because` begins with every claim that the spans rest on and no entry named: leave in it those that moved an end.
 */
export function draftChange(
  headline: HeadlineId,
  ledger: Ledger,
  changes: readonly HeadlineChange[],
): HeadlineChange {
  const entries = changes.filter((change) => change.headline === headline);
  const now = headlineReading(ledger, headline, quarterEndsBefore(ledger.dataDay));
  const named = new Set(entries.flatMap(({ restsOn }) => restsOn));
  const fresh = now.restsOn.filter((id) => !named.has(id));
  return {
    on: ledger.dataDay,
    headline,
    ruleVersion,
    to: now.today,
    past: now.past.map(({ day, ends }) => ({ day, to: ends })),
    reason: '',
    because: fresh,
    restsOn: fresh,
  };
}
