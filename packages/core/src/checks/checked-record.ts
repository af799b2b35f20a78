// What a check looks at, and how it names what it finds.
import type { Claim, Mention } from '../model/claim.js';
import type { LedgerEntries } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import type { HeadlineChange } from '../model/headline-change.js';
import type { Ledger } from '../model/ledger.js';
import type { RecordedEvent } from '../model/recorded-event.js';

/** A linked record and, where they are at hand, the entries it was linked from. */
export interface CheckedRecord {
  readonly ledger: Ledger;
  readonly entries: LedgerEntries | undefined;
  /** The acknowledged changes of its headlines. **Absent:** a record that keeps no such list. */
  readonly changes?: readonly HeadlineChange[] | undefined;
}

/** A check: a record in, every place where the trap snapped out. */
export type Check = (record: CheckedRecord) => readonly Fault[];

/** What is wrong, and how to mend it. */
export type Finding = Pick<Fault, 'code' | 'field' | 'problem' | 'remedy'>;

/** A finding in a claim or an event. */
export function faultIn(record: Claim | RecordedEvent, finding: Finding): Fault {
  const document = 'document' in record ? record.document : record.mentions[0]?.document;
  return { ...finding, ...(document && { document: document.id }), record: record.id };
}

/** A finding in one page's repeat of a claim or an event. */
export function faultInMention(mention: Mention, finding: Finding): Fault {
  return { ...finding, document: mention.document.id, record: mention.of };
}

/** Claims under their ids. */
export function claimsById({ claims }: Ledger): ReadonlyMap<string, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}
