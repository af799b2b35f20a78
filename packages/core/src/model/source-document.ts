// A page that a reader can open: who published it, when, where it stands and how it was read.
import type { CalendarDay } from './calendar-day.js';
import type { DaySpan } from './day-span.js';
import type { DocumentEntry } from './entry.js';
import type { WebAddress } from './web-address.js';

/** The id of a document; also the name of its file: `2025-04-30-kbs-nis-briefing`. */
export type DocumentId = string;

/**
 * How the page was read: the outlet's own page, a copy or translation elsewhere, an excerpt; or not at all, and two
 * independent digests name it, its day and its figure, and agree.
 */
export type ReadAs = DocumentEntry['readAs'];

/** A document of the record. **Absent:** where there is no address, `noAddressReason` says why. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly publisher: string;
  readonly title: string | undefined;
  readonly address: WebAddress | undefined;
  readonly noAddressReason: string | undefined;
  readonly archive: WebAddress | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly publishedOn: DaySpan;
  readonly readAs: ReadAs;
  /** The digests that name it. **Absent:** empty where it was read. */
  readonly namedBy: readonly string[];
  readonly recordedOn: CalendarDay;
  readonly note: string | undefined;
}
