// "At least" or "up to" kept as if it were the number itself.
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { isOneSided, type Figure } from '../model/figure.js';
import type { StatedValue } from '../model/stated-value.js';
import { faultIn, type CheckedRecord } from './checked-record.js';
import { saysHedge } from './hedge-words.js';

const code = 'one-sided-as-point';

/** A figure whose printed hedge leaves one side open leaves it open too. */
export function oneSidedAsPoint({ ledger }: CheckedRecord): readonly Fault[] {
  return [
    ...ledger.claims.filter(isFlattened).map((claim) => faultIn(claim, finding(claim.figure))),
    ...ledger.statedValues.filter(isFlattened).map(({ id, document, figure }) => ({
      ...finding(figure),
      document: document.id,
      record: id,
    })),
  ];
}

function isFlattened({ figure, wording }: Claim | StatedValue): boolean {
  if (!wording || (figure.kind !== 'exact' && figure.kind !== 'about')) return false;
  const isOpen = saysHedge(wording.text, 'floor') || saysHedge(wording.text, 'ceiling');
  return isOpen && !isOneSided(figure);
}

function finding(figure: Figure): Pick<Fault, 'code' | 'field' | 'problem' | 'remedy'> {
  return {
    code,
    field: 'figure',
    problem: `the words leave one side open and the figure is ${figure.kind}`,
    remedy: 'Enter it as at-least or up-to, exclusive for "more than" and "less than"',
  };
}
