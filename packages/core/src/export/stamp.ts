// What every output carries so that it can be traced: which data, as known when, pooled by which version of the rules.
import type { Report } from '../derive/report.js';

/** The mark of an output's origin. Every report is one. */
export type Stamp = Pick<Report, 'dataDay' | 'digest' | 'knownOn' | 'ruleVersion'>;

/** The columns of a stamp, last in every table. */
export const stampColumns = ['known_on', 'data_day', 'digest', 'rule_version'] as const;

/** The cells of a stamp, in the order of its columns. */
export function stampCells({ knownOn, dataDay, digest, ruleVersion }: Stamp): readonly string[] {
  return [knownOn, dataDay, digest, ruleVersion];
}
