// Whether a claim was taken back as wrong, and since when.
import type { CalendarDay } from './calendar-day.js';
import type { Revision } from './revision.js';

/** The day from which a claim was wrong: new events make an old number old, not wrong. **Absent:** it is not. */
export function wrongFrom(revision: Revision | undefined): CalendarDay | undefined {
  const isWrong = revision?.kind === 'withdrawn' || revision?.cause === 'correction';
  return isWrong && revision.kind !== 'contested' ? revision.on : undefined;
}
