// A page that a reader cannot open, with no word on why.
import type { Fault } from '../model/fault.js';
import { webAddress } from '../model/web-address.js';
import type { CheckedRecord } from './checked-record.js';

const code = 'unresolvable-source';

/** Every page has an address that may be linked, or the reason why it has none. */
export function unresolvableSource({ ledger, entries }: CheckedRecord): readonly Fault[] {
  const silent = ledger.documents
    .filter(({ address, noAddressReason }) => address === undefined && !noAddressReason)
    .map(({ id: document }): Fault => {
      const problem = 'it has neither an address nor a reason for having none';
      return { code, document, field: 'address', problem, remedy: 'Give either' };
    });
  const refused = (entries?.documents ?? []).flatMap(({ id: document, address, archive }) =>
    Object.entries({ address, archive })
      .filter(([, text]) => text !== undefined && webAddress(text) === undefined)
      .map(([field, text]): Fault => {
        const problem = `${text} is no address that may be linked`;
        return { code, document, field, problem, remedy: 'Give an absolute https address' };
      }),
  );
  return [...silent, ...refused];
}
