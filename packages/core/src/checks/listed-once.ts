// A page listed twice, or a record left out on the way from what was entered to what is linked.
import type { Fault } from '../model/fault.js';
import type { CheckedRecord } from './checked-record.js';

const code = 'listed-once';

/** Every page that was entered stands in the record once, with every claim entered from it. */
export function listedOnce({ ledger, entries }: CheckedRecord): readonly Fault[] {
  const linked = new Set(ledger.claims.map(({ id }) => id));
  const pages = new Set<string>();
  return (entries?.documents ?? []).flatMap((document): readonly Fault[] => {
    const isAgain = pages.has(document.id);
    pages.add(document.id);
    const lost = (document.claims ?? []).filter(({ id }) => !linked.has(id));
    return [
      ...(isAgain ? [twice(document.id)] : []),
      ...lost.map(({ id }): Fault => {
        const problem = 'it was entered and is not in the record';
        const remedy = 'Mend the fault that left it out; linkLedger tells it';
        return { code, document: document.id, record: id, field: 'id', problem, remedy };
      }),
    ];
  });
}

function twice(document: string): Fault {
  return {
    code,
    document,
    field: 'id',
    problem: 'another page has this id',
    remedy: 'Put what the two files hold into one, or give another page an id of its own',
  };
}
