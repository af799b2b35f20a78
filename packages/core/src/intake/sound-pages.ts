// A stranger's pages: the sound ones with all good entries on them, and the good entries of those that were refused.
import {
  claimSchema,
  eventSchema,
  mentionSchema,
  pageSchema,
  statedValueSchema,
  type ClaimEntry,
  type DocumentEntry,
  type EventEntry,
  type MentionEntry,
  type StatedValueEntry,
} from '../model/entry.js';
import { checkedEntry, goodEntries, nameOf, type Fields, type Home } from './checked-entry.js';
import type { Steps } from './steps.js';
import type { ToldFaults } from './told-faults.js';

/** All that can be taken from one page. */
export interface Taken {
  readonly claims: ClaimEntry[];
  readonly mentions: MentionEntry[];
  readonly events: EventEntry[];
  readonly statedValues: StatedValueEntry[];
}

/** A page that could not be taken, with what it would have held. */
export interface RefusedPage {
  readonly document: string;
  /** The day it was published on, as sent. */
  readonly publishedOn: unknown;
  readonly taken: Taken;
}

/** The pages of a feed, sound and refused. */
export interface SoundPages {
  readonly documents: readonly DocumentEntry[];
  readonly refused: readonly RefusedPage[];
}

const page = {
  schema: pageSchema,
  /** It stays as long as a reader can open it or learn why not. */
  mayLack: ['title', 'address', 'archive', 'noAddressReason', 'note'],
  mayBear: true,
} as const;

/**
 * Looks at each page for itself, then at each entry on it for itself. One page sent in several pieces is put together;
 * another page under an id that is taken is refused.
 */
export function* soundPages(pages: readonly Fields[], told: ToldFaults): Steps<SoundPages> {
  const sound = new Map<string, { entry: DocumentEntry; key: string; taken: Taken }>();
  const refused: RefusedPage[] = [];
  for (const [index, fields] of pages.entries()) {
    const document = nameOf(fields) ?? `documents[${index}]`;
    const { claims: _, mentions: __, events: ___, statedValues: ____, ...own } = fields;
    const entry = checkedEntry(own, page, { list: 'documents' }, document, told);
    const taken = yield* takenFrom(fields, document, told);
    const key = JSON.stringify(entry);
    const known = entry && sound.get(entry.id);
    if (entry && !known) sound.set(entry.id, { entry, key, taken });
    else if (known && known.key === key) append(known.taken, taken);
    else refused.push({ document, publishedOn: fields['publishedOn'], taken });
    if (known && known.key !== key) told.tell(otherPage(document));
    yield;
  }
  const documents = [...sound.values()].map(({ entry, taken }) => ({ ...entry, ...filled(taken) }));
  return { documents, refused };
}

function* takenFrom(fields: Fields, document: string, told: ToldFaults): Steps<Taken> {
  const home = (list: string): Home => ({ document, list });
  return {
    claims: yield* goodEntries(fields, home('claims'), { schema: claimSchema }, told),
    mentions: yield* goodEntries(fields, home('mentions'), { schema: mentionSchema }, told),
    events: yield* goodEntries(fields, home('events'), { schema: eventSchema }, told),
    statedValues: yield* goodEntries(
      fields,
      home('statedValues'),
      { schema: statedValueSchema },
      told,
    ),
  };
}

function append(known: Taken, more: Taken): void {
  for (const claim of more.claims) known.claims.push(claim);
  for (const mention of more.mentions) known.mentions.push(mention);
  for (const event of more.events) known.events.push(event);
  for (const value of more.statedValues) known.statedValues.push(value);
}

/** The lists that hold anything. */
function filled(taken: Taken): Partial<Taken> {
  return Object.fromEntries(Object.entries(taken).filter(([, list]) => list.length > 0));
}

function otherPage(document: string) {
  return {
    code: 'duplicate-id',
    document,
    field: 'id',
    problem: 'another of the documents has this id',
    remedy: 'Give each page an id of its own, and one page the same fields wherever it is sent',
  };
}
