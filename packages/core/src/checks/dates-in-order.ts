// Days that cannot be: spoken of before they came, stated after they were printed, printed after they were recorded.
import type { CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { firstDay, lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import type { SourceDocument } from '../model/source-document.js';
import { faultIn, faultInMention, type CheckedRecord, type Finding } from './checked-record.js';

/** As of ≤ stated ≤ published ≤ recorded ≤ data day, each as far as its precision allows. */
export function datesInOrder({ ledger }: CheckedRecord): readonly Fault[] {
  return [
    ...ledger.claims.flatMap(claimDates),
    ...ledger.events.flatMap(eventDates),
    ...ledger.documents.flatMap((document) => documentDates(document, ledger.dataDay)),
  ];
}

function claimDates(claim: Claim): readonly Fault[] {
  const stated = firstDay(claim.statedOn);
  const spoken = firstDay(claim.asOf);
  const early = claim.mentions
    .filter(({ document }) => lastDay(document.publishedOn) < stated)
    .map((mention) =>
      faultInMention(
        mention,
        late('publishedOn', `printed ${mention.document.publishedOn.edtf}`, `stated ${stated}`),
      ),
    );
  if (claim.modality !== 'observed' || spoken <= lastDay(claim.statedOn)) return early;
  return [
    ...early,
    faultIn(claim, late('asOf', `stated ${claim.statedOn.edtf}`, `as of ${claim.asOf.edtf}`)),
  ];
}

function eventDates(event: RecordedEvent): readonly Fault[] {
  return event.mentions
    .filter(({ document }) => lastDay(document.publishedOn) < firstDay(event.day))
    .map((mention) =>
      faultInMention(
        mention,
        late('day', `printed ${mention.document.publishedOn.edtf}`, `happened ${event.day.edtf}`),
      ),
    );
}

function documentDates(document: SourceDocument, dataDay: CalendarDay): readonly Fault[] {
  const published = firstDay(document.publishedOn);
  const faults: Fault[] = [];
  if (published > document.recordedOn) {
    const finding = late('recordedOn', `recorded ${document.recordedOn}`, `published ${published}`);
    faults.push({ ...finding, document: document.id });
  }
  if (document.recordedOn > dataDay) {
    const finding = late(
      'recordedOn',
      `the data day ${dataDay}`,
      `recorded ${document.recordedOn}`,
    );
    faults.push({ ...finding, document: document.id });
  }
  return faults;
}

function late(field: string, first: string, second: string): Finding {
  return {
    code: 'dates-in-order',
    field,
    problem: `${first} comes before ${second}`,
    remedy: 'Read the page again and correct the day that is wrong',
  };
}
