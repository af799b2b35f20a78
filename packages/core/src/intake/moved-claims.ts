// What stood on refused pages: a claim moves to a sound page that prints it unchanged; all else is left out, and told.
import { daySpan, isEdtf, lastDay } from '../model/day-span.js';
import type { ClaimEntry, DocumentEntry, MentionEntry } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import type { RefusedPage } from './sound-pages.js';

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
  faults: Fault[],
): readonly DocumentEntry[] {
  if (refused.length === 0) return documents;
  const known = new Set(documents.flatMap(({ claims = [] }) => claims.map(({ id }) => id)));
  const moved = new Map<MentionEntry, ClaimEntry>();
  for (const lost of refused) {
    const { claims, events, mentions, statedValues } = lost.taken;
    for (const claim of claims) {
      const repeat = known.has(claim.id) ? undefined : faithfulRepeat(claim.id, documents);
      const stated = claim.statedOn ?? lost.publishedOn;
      if (!repeat || typeof stated !== 'string' || !isEdtf(stated)) {
        faults.push(lostWith(lost.document, claim.id));
        continue;
      }
      known.add(claim.id);
      moved.set(repeat.mention, onOtherPage({ ...claim, statedOn: stated }, repeat.mention));
      faults.push(movedFault(lost.document, claim.id, repeat.page.id));
    }
    const others = [...events, ...statedValues].map(({ id }) => id);
    for (const record of [...others, ...mentions.map(({ of }) => of)])
      faults.push(lostWith(lost.document, record));
  }
  return moved.size === 0 ? documents : documents.map((page) => withMoved(page, moved));
}

function faithfulRepeat(id: string, documents: readonly DocumentEntry[]): Repeat | undefined {
  const day = ({ page }: Repeat): string => lastDay(daySpan(page.publishedOn));
  return documents
    .flatMap((page) => (page.mentions ?? []).map((mention): Repeat => ({ page, mention })))
    .filter(({ mention }) => mention.of === id && !mention.printed && !mention.mutations?.length)
    .reduce<Repeat | undefined>((a, b) => (a && day(a) <= day(b) ? a : b), undefined);
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
