// Every print of a claim or an event: the page it was recorded from, and each page that repeats it, once.
import type { Mention } from './claim.js';
import { lastDay } from './day-span.js';
import type { ClaimEntry, EventEntry, MentionEntry } from './entry.js';
import type { Fault } from './fault.js';
import { grouped } from './grouped.js';
import { sorted } from './sorted.js';
import type { SourceDocument } from './source-document.js';

/** What was entered, and the page it stands on. */
export interface Recorded<Entry> {
  readonly entry: Entry;
  readonly document: SourceDocument;
}

/** All mentions: of what was recorded first, then the repeats. What is unknown or said twice is left out, with a fault. */
export function linkedMentions(
  records: readonly Recorded<ClaimEntry | EventEntry>[],
  repeats: readonly Recorded<MentionEntry>[],
  faults: Fault[],
): readonly Mention[] {
  const mentions = records.map(firstMention);
  const known = new Set(mentions.map(({ of }) => of));
  const printed = new Set(mentions.map(({ id }) => id));
  for (const { entry, document } of repeats) {
    const mention = mentionOf(document, entry.of, entry);
    if (!known.has(entry.of)) faults.push(unknownRecord(document.id, entry.of));
    else if (printed.has(mention.id)) faults.push(repeatedMention(document.id, entry.of));
    else {
      printed.add(mention.id);
      mentions.push(mention);
    }
  }
  return mentions;
}

/** Claim or event id → its mentions, the one it was recorded from first, then by day. */
export function mentionsByRecord(
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly Mention[]> {
  const byRecord = new Map<string, readonly Mention[]>(grouped(mentions, ({ of }) => of));
  for (const [first, ...repeats] of byRecord.values()) {
    if (!first || repeats.length === 0) continue;
    const inOrder = sorted(
      repeats,
      (mention) => `${lastDay(mention.document.publishedOn)} ${mention.id}`,
    );
    byRecord.set(first.of, [first, ...inOrder]);
  }
  return byRecord;
}

/** Page and record, parted by the first `>`; one of the page's own is escaped, so that no two pairs have one id. */
export function mentionId(document: string, of: string): string {
  return `${document.replace(/[%>]/g, (sign) => (sign === '%' ? '%25' : '%3E'))}>${of}`;
}

/** What is told of a page that repeats itself. */
export function repeatedMention(document: string, of: string): Fault {
  return {
    code: 'repeated-mention',
    document,
    record: of,
    field: 'of',
    problem: 'the page has printed it once already',
    remedy: 'Say in one place what the page prints of it',
  };
}

function unknownRecord(document: string, of: string): Fault {
  return {
    code: 'unknown-record',
    document,
    record: of,
    field: 'of',
    problem: 'no claim or event has this id',
    remedy: 'Enter the claim in the document of its first report, or correct the id',
  };
}

/** A page prints its own claim as the claim says; an event has no hedge and came by nobody. */
function firstMention({ entry, document }: Recorded<ClaimEntry | EventEntry>): Mention {
  if (!('quantity' in entry)) return mentionOf(document, entry.id, {});
  const { via = [], wording } = entry;
  return mentionOf(document, entry.id, { via, ...(wording && { wording }) });
}

function mentionOf(
  document: SourceDocument,
  of: string,
  { via = [], printed, mutations = [], wording, note }: Omit<MentionEntry, 'of'>,
): Mention {
  return { id: mentionId(document.id, of), of, document, via, printed, mutations, wording, note };
}
