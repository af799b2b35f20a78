// Ids that do not say when: a page's begins with its day, a claim's with the day it was stated.
import { daySpan, firstDay, isEdtf, lastDay, type DaySpan } from '../model/day-span.js';
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { faultIn, type CheckedRecord, type Finding } from './checked-record.js';

/** `YYYY-MM-DD-slug`, or `YYYY-MM-slug` where the day is not known; the slug in small letters and digits. */
const form =
  /^(\d{4}-\d{2}(?:-\d{2})?)-[a-z][a-z\d]*(?:-[a-z\d]+)*$|^(\d{4}-\d{2}-\d{2})-\d[a-z\d]*(?:-[a-z\d]+)*$/;

/** The date in an id lies within the day of what it names. */
export function idForms({ ledger }: CheckedRecord): readonly Fault[] {
  return [
    ...ledger.documents.flatMap(({ id, publishedOn }) =>
      findings(id, publishedOn, 'published').map((finding) => ({ ...finding, document: id })),
    ),
    ...ledger.claims.flatMap((claim) =>
      findings(claim.id, saidUntilPrinted(claim), 'stated').map((finding) =>
        faultIn(claim, finding),
      ),
    ),
    ...ledger.events.flatMap((event) =>
      findings(event.id, event.day, 'its day').map((finding) => faultIn(event, finding)),
    ),
    ...ledger.statedValues
      .filter(({ id }) => !form.test(id))
      .map(({ id, document }) => ({ ...badForm(), document: document.id, record: id })),
  ];
}

/** A day may be found wrong and corrected after the id was published; what stays is that it was said by when it was printed. */
function saidUntilPrinted({ statedOn, document }: Claim): DaySpan {
  const [said, printed] = [firstDay(statedOn), lastDay(document.publishedOn)];
  return { ...statedOn, last: printed > said ? printed : lastDay(statedOn) };
}

function findings(id: string, day: DaySpan, what: string): readonly Finding[] {
  const date = form
    .exec(id)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (date === undefined || !isEdtf(date)) return [badForm()];
  const named = daySpan(date);
  const isBefore = named.last !== undefined && day.first !== undefined && named.last < day.first;
  const isAfter = named.first !== undefined && day.last !== undefined && named.first > day.last;
  if (!isBefore && !isAfter) return [];
  return [{ ...badForm(), problem: `it begins with ${date}, and ${what} is ${day.edtf}` }];
}

function badForm(): Finding {
  return {
    code: 'id-form',
    field: 'id',
    problem: 'it is not a date and a few words in small letters',
    remedy:
      'Begin with the day, then the outlet or the claimant, then a few words; ids never change once published',
  };
}
