// A share of something that nobody is named for: the base of a share is a claim like any other.
import type { Fault } from '../model/fault.js';
import { figureBounds } from '../model/figure.js';
import type { IndicatorId, StatedValue } from '../model/stated-value.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

const code = 'denominator-as-fact';
/** How many claims go into a value: part and whole; the months cover a number of the reader's, over one intake. */
const inputsOf: Partial<Record<IndicatorId, number>> = {
  'share-of-army': 2,
  'boost-to-force': 2,
  'casualty-share': 2,
  'reinforcement-size': 2,
  'months-of-recruitment': 1,
};

/** A share names the claims it is a share of; a page's ratio names its inputs, or the note says what the page left out. */
export function denominatorAsFact({ ledger }: CheckedRecord): readonly Fault[] {
  return [
    ...ledger.claims
      .filter(({ figure }) => figure.kind === 'share' && figure.of.length === 0)
      .map((claim) =>
        faultIn(claim, {
          code,
          field: 'figure.of',
          problem: 'it is a share of nothing that is named',
          remedy: 'Name the claims it is a share of',
        }),
      ),
    ...ledger.statedValues.filter(isBaseless).map(({ id, document, inputs }) => ({
      code,
      document: document.id,
      record: id,
      field: 'inputs',
      problem: `it names ${inputs.length} of the claims it was computed from`,
      remedy: 'Name part and whole, or say in the note which of them the page leaves out',
    })),
  ];
}

function isBaseless({ indicator, figure, inputs, note }: StatedValue): boolean {
  const isNumber = figure.kind === 'share' || figureBounds(figure) !== undefined;
  return isNumber && inputs.length < (inputsOf[indicator] ?? 0) && note === undefined;
}
