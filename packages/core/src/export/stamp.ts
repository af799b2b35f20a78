// What every output carries so that it can be traced: which data, as known when, pooled by which version of the rules.
import type { Report } from '../derive/report.js';
import type { Cell } from './csv.js';

/** The mark of an output's origin. Every report is one. **Absent:** a record that says nothing of its licence has none. */
export interface Stamp extends Pick<Report, 'dataDay' | 'digest' | 'knownOn' | 'ruleVersion'> {
  readonly licence?: Report['licence'];
}

/** The columns of a stamp, last in every table. */
export const stampColumns = ['known_on', 'data_day', 'digest', 'rule_version', 'licence'] as const;

/** The cells of a stamp, in the order of its columns. */
export function stampCells(stamp: Stamp): readonly Cell[] {
  const { knownOn, dataDay, digest, ruleVersion, licence } = stamp;
  return [knownOn, dataDay, digest, ruleVersion, licence];
}
