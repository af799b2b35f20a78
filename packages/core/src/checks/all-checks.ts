// Every trap that is looked for, and where it was met: in one of the five articles, or in keeping this record.
import type { LedgerEntries } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import type { Ledger } from '../model/ledger.js';
import { additionalAsTotal } from './additional-as-total.js';
import type { Check } from './checked-record.js';
import { circularReporting } from './circular-reporting.js';
import { datesInOrder } from './dates-in-order.js';
import { denominatorOfAnotherDate } from './denominator-of-another-date.js';
import { derivedAsOrigin } from './derived-as-origin.js';
import { falsePrecision } from './false-precision.js';
import { forecastComplete } from './forecast-complete.js';
import { hedgeLost } from './hedge-lost.js';
import { idForms } from './id-forms.js';
import { killedForCasualties } from './killed-for-casualties.js';
import { listedOnce } from './listed-once.js';
import { oneSidedAsPoint } from './one-sided-as-point.js';
import { overlappingSets } from './overlapping-sets.js';
import { planAsFact } from './plan-as-fact.js';
import { stockAsFlow } from './stock-as-flow.js';
import { supersededChain } from './superseded-chain.js';
import { unlikeSignatures } from './unlike-signatures.js';
import { unresolvableSource } from './unresolvable-source.js';
import { wrongLinks } from './wrong-links.js';

/** A check with the trap it looks for and where that was met. */
export interface ListedCheck {
  readonly check: Check;
  readonly trap: string;
  /** The number of the article, or `record`. */
  readonly from: '000' | '001' | '002' | '003' | '004' | 'record';
}

/** All checks, the traps of the articles first. */
export const allChecks: readonly ListedCheck[] = [
  { check: unlikeSignatures, from: '000', trap: 'men in training and men planned as one estimate' },
  { check: hedgeLost, from: '000', trap: '"nearly 11,000" and a plan printed as confirmed' },
  { check: circularReporting, from: '000', trap: 'one briefing counted as several confirmations' },
  { check: oneSidedAsPoint, from: '001', trap: '"up to 100,000" taken as 100,000' },
  { check: stockAsFlow, from: '001', trap: 'a year of rotations set over a standing force' },
  {
    check: denominatorOfAnotherDate,
    from: '001',
    trap: 'a force ten months old as the base of a share',
  },
  {
    check: killedForCasualties,
    from: '001',
    trap: '1,500 killed or wounded a day printed as killed',
  },
  { check: derivedAsOrigin, from: '002', trap: '92 a day, a division of Kyiv’s 3,800, as a count' },
  { check: forecastComplete, from: '002', trap: 'a conditional forecast without its condition' },
  { check: planAsFact, from: '003', trap: '2,600 to be sent printed as on their way' },
  { check: falsePrecision, from: '003', trap: '"more than 20" printed as 20, dozens as a dozen' },
  { check: additionalAsTotal, from: '004', trap: '30,000 more read as a total that triples' },
  {
    check: overlappingSets,
    from: '004',
    trap: '5,000 and 1,000 added though both are announced as 6,000',
  },
  { check: supersededChain, from: '004', trap: 'January’s 4,000 printed in July' },
  { check: datesInOrder, from: '004', trap: 'an October dispatch dated to November' },
  { check: unresolvableSource, from: 'record', trap: 'a number without a page to open' },
  { check: wrongLinks, from: 'record', trap: 'an id that leads nowhere' },
  { check: idForms, from: 'record', trap: 'an id that says another day' },
  { check: listedOnce, from: 'record', trap: 'a page listed twice' },
];

/** Every place where a trap snapped, in the order of the checks. **Absent:** a clean record gives none. */
export function checkLedger(ledger: Ledger, entries?: LedgerEntries): readonly Fault[] {
  return allChecks.flatMap(({ check }) => check({ ledger, entries }));
}
