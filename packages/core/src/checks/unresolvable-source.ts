// A page that a reader cannot open, with no word on why, or that nobody opened and too few name.
import type { Fault } from '../model/fault.js';
import { webAddress } from '../model/web-address.js';
import type { CheckedRecord } from './checked-record.js';

const code = 'unresolvable-source';

/**
 * Every page has an address that may be linked, or the reason why it has none; one that nobody opened is named by two
 * digests or more, each once.
 */
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
  const unread = ledger.documents
    .filter(({ readAs, namedBy }) => readAs === 'named' && new Set(namedBy).size < 2)
    .map(({ id: document }): Fault => {
      const problem = 'nobody opened it, and fewer than two digests name it';
      const remedy = 'Name in namedBy two that do not draw on each other, or open the page';
      return { code, document, field: 'namedBy', problem, remedy };
    });
  return [...silent, ...refused, ...unread];
}
