// A stranger's pages: the sound ones with all good entries on them, and the good entries of those that were refused.
import type { DocumentEntry } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import { checkedEntry, goodEntries, nameOf, type Fields, type Home } from './checked-entry.js';
import {
  claimSchema,
  eventSchema,
  hasAWay,
  mentionSchema,
  pageSchema,
  statedValueSchema,
} from './entry-schemas.js';
import { remedies } from './field-schemas.js';

/** All that can be taken from one page. */
export type Taken = Required<
  Pick<DocumentEntry, 'claims' | 'mentions' | 'events' | 'statedValues'>
>;

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

/** What a page can do without: it stays, as long as a reader can still open it or learn why not. */
const mayLack: readonly string[] = ['title', 'address', 'archive', 'noAddressReason', 'note'];

/**
 * Looks at each page for itself, then at each entry on it for itself. One page sent in several pieces is put together;
 * another page under an id that is taken is refused.
 */
export function soundPages(pages: readonly Fields[], faults: Fault[]): SoundPages {
  const sound = new Map<string, { page: DocumentEntry; key: string; taken: Taken }>();
  const refused: RefusedPage[] = [];
  pages.forEach((fields, index) => {
    const document = nameOf(fields) ?? `documents[${index}]`;
    const page = pageOf(fields, document, faults);
    const taken = takenFrom(fields, document, faults);
    const key = JSON.stringify(page);
    const known = page && sound.get(page.id);
    if (page && !known) sound.set(page.id, { page, key, taken });
    else if (page && known?.key === key)
      sound.set(page.id, { page, key, taken: both(known.taken, taken) });
    else refused.push({ document, publishedOn: fields['publishedOn'], taken });
    if (known && known.key !== key) faults.push(otherPage(document));
  });
  const documents = [...sound.values()].map(({ page, taken }) => ({ ...page, ...filled(taken) }));
  return { documents, refused };
}

/** The lists of a page that hold anything. */
export function filled(taken: Taken): Partial<Taken> {
  return Object.fromEntries(Object.entries(taken).filter(([, list]) => list.length > 0));
}

function pageOf(fields: Fields, document: string, faults: Fault[]): DocumentEntry | undefined {
  const page = checkedEntry(fields, pageSchema, { list: 'documents' }, document, faults, mayLack);
  if (!page || hasAWay(page)) return page;
  const problem = 'no way to the page';
  const remedy = remedies[problem] ?? '';
  faults.push({ code: 'bad-field', document, record: document, field: 'address', problem, remedy });
  return undefined;
}

function takenFrom(fields: Fields, document: string, faults: Fault[]): Taken {
  const home = (list: string): Home => ({ document, list });
  return {
    claims: goodEntries(fields, home('claims'), claimSchema, faults),
    mentions: goodEntries(fields, home('mentions'), mentionSchema, faults),
    events: goodEntries(fields, home('events'), eventSchema, faults),
    statedValues: goodEntries(fields, home('statedValues'), statedValueSchema, faults),
  };
}

function both(one: Taken, other: Taken): Taken {
  return {
    claims: [...one.claims, ...other.claims],
    mentions: [...one.mentions, ...other.mentions],
    events: [...one.events, ...other.events],
    statedValues: [...one.statedValues, ...other.statedValues],
  };
}

function otherPage(document: string): Fault {
  return {
    code: 'duplicate-id',
    document,
    field: 'id',
    problem: 'another of the documents has this id',
    remedy: 'Give each page an id of its own, and one page the same fields wherever it is sent',
  };
}
