// A headline that reads otherwise than what was last acknowledged, today or on a past day, with no reason for readers.
import { ruleVersion } from '../aggregate/query.js';
import type { CalendarDay } from '../model/calendar-day.js';
import type { Fault } from '../model/fault.js';
import type { AcknowledgedEnds, HeadlineChange } from '../model/headline-change.js';
import { headlineIds, type HeadlineId } from '../model/headline-quantities.js';
import type { Ledger } from '../model/ledger.js';
import type { CheckedRecord } from './checked-record.js';
import { headlineReading, quarterEndsBefore, type HeadlineReading } from './headline-reading.js';

const code = 'unacknowledged-change';

/**
 * Each headline reads today, and replayed at each pinned day, what its newest entry says.
 *
 * **Absent:** a record without a list of changes, such as a stranger's, has nothing to acknowledge.
 */
export function unacknowledgedChange({ ledger, changes }: CheckedRecord): readonly Fault[] {
  if (changes === undefined) return [];
  const claims = new Set(ledger.claims.map(({ id }) => id));
  return headlineIds.flatMap((headline) => {
    const entries = changes.filter((change) => change.headline === headline);
    const newest = entries.at(-1);
    if (!newest) return [faultOf(headline, 'headline', 'no entry says what it reads')];
    return [
      ...entries.flatMap((entry) => entryFaults(entry, claims)),
      ...movedSince(newest, entries, ledger),
    ];
  });
}

/** The ends in words: "4,700 to over 6,000". **Absent:** "nothing" where no claim stands. */
export function endsText({ low, high, openFrom }: AcknowledgedEnds): string {
  const text = (value: number): string => value.toLocaleString('en');
  if (openFrom !== undefined) {
    return low === openFrom || low === undefined
      ? `${text(openFrom)} or more`
      : `${text(low)} to over ${text(openFrom)}`;
  }
  if (high === undefined) return low === undefined ? 'nothing' : `${text(low)} or more`;
  if (low === undefined) return `up to ${text(high)}`;
  return low === high ? text(low) : `${text(low)} to ${text(high)}`;
}

/** Whether two readings are the same. */
function areEqual(a: AcknowledgedEnds | undefined, b: AcknowledgedEnds | undefined): boolean {
  return a?.low === b?.low && a?.high === b?.high && a?.openFrom === b?.openFrom;
}

function movedSince(
  newest: HeadlineChange,
  entries: readonly HeadlineChange[],
  ledger: Ledger,
): readonly Fault[] {
  const pinned = newest.past.map(({ day }) => day);
  const now = headlineReading(ledger, newest.headline, pinned);
  const moved = [
    ...differing(ledger.dataDay, newest.to, now.today),
    ...now.past.flatMap(({ day, ends }, index) => differing(day, newest.past[index]?.to, ends)),
  ];
  if (moved.length === 0) return [];
  const problem = [...moved, newSince(entries, now), ...ruleSince(newest)].join('; ');
  return [faultOf(newest.headline, 'to', problem)];
}

function differing(
  day: CalendarDay,
  acknowledged: AcknowledgedEnds | undefined,
  now: AcknowledgedEnds,
): readonly string[] {
  if (areEqual(acknowledged, now)) return [];
  return [`on ${day} it reads ${endsText(now)}, acknowledged was ${endsText(acknowledged ?? {})}`];
}

function newSince(entries: readonly HeadlineChange[], now: HeadlineReading): string {
  const named = new Set(entries.flatMap(({ restsOn }) => restsOn));
  const fresh = now.restsOn.filter((id) => !named.has(id));
  return fresh.length > 0
    ? `new since: ${fresh.join(', ')}`
    : 'no new claim: one was changed, revised, left out or grew stale';
}

function ruleSince(newest: HeadlineChange): readonly string[] {
  return newest.ruleVersion === ruleVersion
    ? []
    : [`the rule was version ${newest.ruleVersion} and is ${ruleVersion}`];
}

/** An entry has its reason and its pins, and names claims that exist. */
function entryFaults(entry: HeadlineChange, claims: ReadonlySet<string>): readonly Fault[] {
  const { headline, on, past } = entry;
  const gone = [...entry.because, ...entry.restsOn].filter((id) => !claims.has(id));
  const unpinned = quarterEndsBefore(on).filter((day) => !past.some((pin) => pin.day === day));
  const said = (field: string, problem: string): Fault =>
    faultOf(headline, field, `the entry of ${on} ${problem}`);
  return [
    ...(entry.reason.trim() === '' ? [said('reason', 'gives no reason')] : []),
    ...gone.map((id) => said('because', `names ${id}, which is no claim of the record`)),
    ...unpinned.map((day) => said('past', `does not say what ${day} reads`)),
  ];
}

function faultOf(headline: HeadlineId, field: string, problem: string): Fault {
  return {
    code,
    record: headline,
    field,
    problem,
    remedy: 'Write down the change with its reason: npm run check prints the entry',
  };
}
