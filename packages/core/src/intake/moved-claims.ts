// What stood on refused pages: a claim moves to a sound page that prints it unchanged; all else is left out, and told.
import { daySpan, isEdtf, lastDay } from '../model/day-span.js';
import type { ClaimEntry, DocumentEntry, MentionEntry } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import type { RefusedPage } from './sound-pages.js';
import type { ToldFaults } from './told-faults.js';

interface Repeat {
  readonly page: DocumentEntry;
  readonly mention: MentionEntry;
}

/**
 * The sound pages with the claims that could be moved to them.
 *
 * A claim is never shown without a page, and never other than as sent: it moves only to a page that repeats it as its
 * origin said it, the earliest such, and takes that page's hedge and hops in place of those of the lost page.
 */
export function movedClaims(
  documents: readonly DocumentEntry[],
  refused: readonly RefusedPage[],
  told: ToldFaults,
): readonly DocumentEntry[] {
  if (refused.length === 0) return documents;
  // A page that repeats what an event is called repeats the event.
  const known = new Set(
    documents.flatMap(({ claims = [], events = [] }) => [...claims, ...events].map(({ id }) => id)),
  );
  const repeats = faithfulRepeats(documents);
  const moved = new Map<MentionEntry, ClaimEntry>();
  for (const lost of refused) {
    const { claims, events, mentions, statedValues } = lost.taken;
    for (const claim of claims) {
      const repeat = known.has(claim.id) ? undefined : repeats.get(claim.id);
      const stated = claim.statedOn ?? lost.publishedOn;
      if (!repeat || typeof stated !== 'string' || !isEdtf(stated)) {
        told.tell(lostWith(lost.document, claim.id));
        continue;
      }
      known.add(claim.id);
      moved.set(repeat.mention, onOtherPage({ ...claim, statedOn: stated }, repeat.mention));
      told.tell(movedFault(lost.document, claim.id, repeat.page.id));
    }
    for (const { id } of [...events, ...statedValues]) told.tell(lostWith(lost.document, id));
    for (const { of } of mentions) told.tell(lostWith(lost.document, of));
  }
  return moved.size === 0 ? documents : documents.map((page) => withMoved(page, moved));
}

/** Claim id → the earliest page that repeats it as said. */
function faithfulRepeats(documents: readonly DocumentEntry[]): ReadonlyMap<string, Repeat> {
  const earliest = new Map<string, Repeat & { readonly day: string }>();
  for (const page of documents) {
    const day = lastDay(daySpan(page.publishedOn));
    for (const mention of page.mentions ?? []) {
      if (mention.printed || mention.mutations?.length) continue;
      const known = earliest.get(mention.of);
      if (!known || day < known.day) earliest.set(mention.of, { page, mention, day });
    }
  }
  return earliest;
}

function onOtherPage(claim: ClaimEntry, mention: MentionEntry): ClaimEntry {
  const { via: _via, wording: _wording, ...said } = claim;
  const { via, wording } = mention;
  return { ...said, ...(via && { via }), ...(wording && { wording }) };
}

function withMoved(
  page: DocumentEntry,
  moved: ReadonlyMap<MentionEntry, ClaimEntry>,
): DocumentEntry {
  const { mentions = [], claims = [], ...rest } = page;
  const taken = mentions.flatMap((mention) => moved.get(mention) ?? []);
  if (taken.length === 0) return page;
  const left = mentions.filter((mention) => !moved.has(mention));
  return { ...rest, claims: [...claims, ...taken], ...(left.length > 0 && { mentions: left }) };
}

function movedFault(document: string, record: string, to: string): Fault {
  return {
    code: 'page-refused',
    document,
    record,
    field: 'document',
    problem: `its page was refused; it is shown on ${to}, which repeats it`,
    remedy: 'Mend the page',
  };
}

function lostWith(document: string, record: string): Fault {
  return {
    code: 'page-refused',
    document,
    record,
    field: 'document',
    problem: 'its page was refused, so it is left out',
    remedy: 'Mend the page, or enter it on another page that prints it',
  };
}
