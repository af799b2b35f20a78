// From the linked record back to what was entered, so that it can be linked again, here or elsewhere.
import { earlierDay } from './calendar-day.js';
import type { Claim, Mention } from './claim.js';
import { lastDay } from './day-span.js';
import type {
  ClaimEntry,
  DocumentEntry,
  EventEntry,
  LedgerEntries,
  MentionEntry,
  StatedValueEntry,
} from './entry.js';
import type { Ledger } from './ledger.js';
import type { RecordedEvent } from './recorded-event.js';
import type { SourceDocument } from './source-document.js';
import type { StatedValue } from './stated-value.js';

type Taken = {
  -readonly [Key in 'claims' | 'events' | 'mentions' | 'statedValues']: NonNullable<
    DocumentEntry[Key]
  >[number][];
};

/**
 * The entries of a record; linked again they give the same record.
 *
 * Of a part of a record (the claims on show) they hold that part: mentions of what is left out go with it, and so do
 * pages that printed nothing else.
 */
export function entriesOf(ledger: Omit<Ledger, 'digest'>): LedgerEntries {
  const { dataDay, partOf, licence, parties, origins } = ledger;
  const known = new Map<string, Claim | RecordedEvent>();
  for (const record of [...ledger.claims, ...ledger.events]) known.set(record.id, record);
  const taken = takenFrom(ledger, known);
  const lost = new Set(
    ledger.mentions.filter(({ of }) => !known.has(of)).map(({ document }) => document),
  );
  const documents = ledger.documents
    .filter((document) => taken.has(document) || !lost.has(document))
    .map((document) => documentEntry(document, taken.get(document)));
  return { dataDay, ...said({ partOf, licence }), parties, origins, documents };
}

/** What stands in the record from each page, in the order in which it was entered. */
function takenFrom(
  ledger: Pick<Ledger, 'mentions' | 'statedValues'>,
  known: ReadonlyMap<string, Claim | RecordedEvent>,
): ReadonlyMap<SourceDocument, Taken> {
  const taken = new Map<SourceDocument, Taken>();
  const from = (document: SourceDocument): Taken => {
    const page = taken.get(document) ?? { claims: [], events: [], mentions: [], statedValues: [] };
    taken.set(document, page);
    return page;
  };
  for (const mention of ledger.mentions) {
    const record = known.get(mention.of);
    if (!record) continue;
    const page = from(mention.document);
    if (record.mentions[0] !== mention) page.mentions.push(mentionEntry(mention));
    else if ('quantity' in record) page.claims.push(claimEntry(record, mention));
    else page.events.push(eventEntry(record));
  }
  for (const value of ledger.statedValues)
    from(value.document).statedValues.push(valueEntry(value));
  return taken;
}

function documentEntry(document: SourceDocument, taken: Taken | undefined): DocumentEntry {
  const { publishedOn, namedBy, ...fields } = document;
  const records = Object.entries(taken ?? {}).filter(([, list]) => list.length > 0);
  return {
    ...said(fields),
    ...some('namedBy', namedBy),
    publishedOn: publishedOn.edtf,
    ...Object.fromEntries(records),
  };
}

function claimEntry(claim: Claim, first: Mention): ClaimEntry {
  const { id, quantity, figure, forecast, wording, placeSaid, sinceSaid, baseline } = claim;
  const { disjoint, revision, grading, note } = claim;
  const firstPrinted = claim.mentions
    .map((mention) => lastDay(mention.document.publishedOn))
    .reduce(earlierDay, lastDay(claim.document.publishedOn));
  const isOfPagesDay = claim.statedOn.edtf === claim.document.publishedOn.edtf;
  return {
    id,
    origin: claim.origin.id,
    quantity,
    figure,
    ...(claim.modality === 'observed' ? {} : { modality: claim.modality }),
    ...said({ forecast }),
    asOf: claim.asOf.edtf,
    ...(claim.asOfInferred ? { asOfInferred: true } : {}),
    ...(isOfPagesDay ? {} : { statedOn: claim.statedOn.edtf }),
    ...(claim.knownFrom < firstPrinted ? { knownFrom: claim.knownFrom } : {}),
    ...some('via', first.via),
    ...said({ wording, placeSaid, sinceSaid, baseline }),
    ...some('derivedFrom', claim.derivedFrom),
    ...said({ disjoint, revision, grading, note }),
  };
}

function mentionEntry({ id: _, document: __, via, mutations, ...fields }: Mention): MentionEntry {
  return { ...said(fields), ...some('via', via), ...some('mutations', mutations) };
}

function eventEntry({ day, knownFrom: _, mentions: __, ...fields }: RecordedEvent): EventEntry {
  return { ...said(fields), day: day.edtf };
}

function valueEntry({ document: _, inputs, ...fields }: StatedValue): StatedValueEntry {
  return { ...said(fields), ...some('inputs', inputs) };
}

type Said<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<
    Fields[Key],
    undefined
  >;
};

/** The fields that say something: an entry leaves out what it does not say. */
function said<Fields extends object>(fields: Fields): Said<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Said<Fields>;
}

/** A list under its name, where it holds anything. */
function some<Name extends string, Item>(
  name: Name,
  list: readonly Item[],
): { readonly [Key in Name]?: readonly Item[] } {
  return list.length > 0 ? ({ [name]: list } as { readonly [Key in Name]: readonly Item[] }) : {};
}
