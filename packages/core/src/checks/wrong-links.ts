// An id that leads nowhere: a base, a sum's part, a share's whole, a value's input, a visit.
import { basisOf } from '../model/basis-of.js';
import type { Fault } from '../model/fault.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

const code = 'wrong-link';

/** Every id in the record names a claim or an event of the record. */
export function wrongLinks({ ledger }: CheckedRecord): readonly Fault[] {
  const claims = new Set(ledger.claims.map(({ id }) => id));
  const events = new Set(ledger.events.map(({ id }) => id));
  const finding = (field: string, id: string): Omit<Fault, 'document' | 'record'> => ({
    code,
    field,
    problem: `nothing of the record has the id ${id}`,
    remedy: 'Correct the id, or enter what it names',
  });
  return [
    ...ledger.claims.flatMap((claim) => {
      const { revision } = claim;
      const links = {
        ...basisOf(claim),
        'revision.by': revision?.by === undefined ? [] : [revision.by],
      };
      return Object.entries(links).flatMap(([field, ids]) =>
        ids.filter((id) => !claims.has(id)).map((id) => faultIn(claim, finding(field, id))),
      );
    }),
    ...ledger.events
      .filter(({ after }) => after !== undefined && !events.has(after))
      .map((event) => faultIn(event, finding('after', event.after ?? ''))),
    ...ledger.statedValues.flatMap(({ id: record, inputs, document }) =>
      inputs
        .filter((id) => !claims.has(id) && !events.has(id))
        .map((id) => ({ ...finding('inputs', id), document: document.id, record })),
    ),
  ];
}
