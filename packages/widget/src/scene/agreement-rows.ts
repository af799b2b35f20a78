// The rows of two origins set beside each other: each pair on one axis, with a sentence on whether it compares at all.
import {
  measures,
  type AgreementIndicator,
  type Claim,
  type ComparedPair,
  type Report,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { claimValue, type ValueRow, type ValueTable } from './value-rows.js';
import { statedRows } from './worked-out.js';

/** The page's pair first, then pairs of the same family: losses have no place on an axis of troops. */
export function agreementTable(
  { stated, pairs }: AgreementIndicator,
  report: Report,
  words: Words,
): ValueTable {
  const family = pairs[0] && familyOf(pairs[0].a);
  const rows = pairs
    .filter(({ a }) => familyOf(a) === family)
    .flatMap((pair) => {
      const note = sentence(pair, words);
      const [a, b, ...instead] = [pair.a, pair.b, ...pair.instead].map((claim) =>
        claimRow(claim, report, words),
      );
      return a && b ? [{ ...a, startsGroup: true }, { ...b, note }, ...instead] : [];
    });
  return { unit: 'persons', rows: [...statedRows(stated, words), ...rows] };
}

function sentence({ comparable, gapPercent }: ComparedPair, words: Words): string {
  if (!comparable) return words.text('agreement.unlike');
  if (gapPercent === undefined || gapPercent === 0) return words.text('agreement.equal');
  const value = { low: gapPercent, high: gapPercent };
  return words.text('agreement.same', { percent: words.interval(value, 'percent', 2) });
}

/** A claim as a row; what it counts stands beneath its speaker, because that is the question here. */
function claimRow(claim: Claim, report: Report, words: Words): ValueRow {
  return {
    name: claim.origin.name,
    under: words.quantity(claim.quantity),
    figure: words.claimFigure(claim, report),
    remark: words.when(claim.asOf),
    startsGroup: false,
    values: [claimValue(claim, 'claim', () => words.phrase(claim, report))],
  };
}

function familyOf(claim: Claim): string {
  return measures[claim.quantity.measure].family;
}
