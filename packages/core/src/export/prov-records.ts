// What was said and printed, as nodes of PROV: agents who say it, entities that say it, and what each comes from.
import { basisOf } from '../model/basis-of.js';
import type { Claim, Mention } from '../model/claim.js';
import type { DocumentEntry, LedgerEntries, MentionEntry } from '../model/entry.js';
import { figureBounds, type Figure } from '../model/figure.js';
import { grouped } from '../model/grouped.js';
import type { Ledger } from '../model/ledger.js';
import { measures } from '../model/measure.js';
import type { Origin } from '../model/origin.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import { mentionId } from '../model/linked-mentions.js';
import { claimText } from './claim-text.js';
import { recordIri } from './record-iri.js';

/** One thing and what is said of it. **Absent:** undefined is not said. */
export type ProvNode = Readonly<Record<string, unknown>>;

/** The linked record, and the entries that ride along whole. */
interface Source {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: ReadonlyMap<string, RecordedEvent>;
  /** Claim id → the claims that it takes the place of. */
  readonly replaced: ReadonlyMap<string, readonly Claim[]>;
}

/** Every record as a node, each with its entry: nothing of the record is lost. */
export function provRecords(ledger: Ledger, entries: LedgerEntries): readonly ProvNode[] {
  const source: Source = {
    claims: new Map(ledger.claims.map((claim) => [claim.id, claim])),
    events: new Map(ledger.events.map((event) => [event.id, event])),
    replaced: replacedClaims(ledger.claims),
  };
  const parties = new Set(entries.parties.map(({ id }) => id));
  const publishers = [...new Set(entries.documents.map(({ publisher }) => publisher))];
  return [
    ...entries.parties.map((party) => ({
      id: recordIri('party', party.id),
      type: ['prov:Agent', 'schema:Organization'],
      name: party.name,
      entry: party,
    })),
    ...entries.origins.map((origin) => originNode(origin, parties)),
    ...publishers.map((publisher) => ({
      id: recordIri('publisher', publisher),
      type: ['prov:Agent', 'schema:Organization'],
      name: publisher,
    })),
    ...entries.documents.flatMap((page) => pageNodes(page, source)),
  ];
}

function originNode(origin: Origin, parties: ReadonlySet<string>): ProvNode {
  const { id, name, party, kind, informedBy = [] } = origin;
  const body = kind === 'person' ? ['prov:Person', 'schema:Person'] : ['schema:Organization'];
  return {
    id: recordIri('origin', id),
    type: ['prov:Agent', ...body],
    name,
    actedOnBehalfOf: parties.has(party) ? recordIri('party', party) : undefined,
    wasInfluencedBy: informedBy.map((informant) => recordIri('origin', informant.origin)),
    entry: origin,
  };
}

function pageNodes(entry: DocumentEntry, source: Source): readonly ProvNode[] {
  const { claims = [], mentions = [], events = [], statedValues = [], ...page } = entry;
  const document = recordIri('document', page.id);
  const publisher = recordIri('publisher', page.publisher);
  const printed = { isPartOf: document, wasAttributedTo: publisher };
  return [
    {
      id: document,
      type: ['prov:Entity', 'schema:CreativeWork'],
      name: page.title,
      wasAttributedTo: publisher,
      publishedOn: page.publishedOn,
      inLanguage: page.language,
      url: page.address,
      archivedAt: page.archive,
      entry: page,
    },
    ...claims.flatMap((claim) => [
      claimNode(source.claims.get(claim.id), claim, source),
      { ...quoteNode(page.id, claim.id, printed, source), ...hopsOf(claim) },
    ]),
    ...events.flatMap((event) => [
      eventNode(source.events.get(event.id), event),
      quoteNode(page.id, event.id, printed, source),
    ]),
    ...mentions.map((mention) => mentionNode(page.id, mention, printed, source)),
    ...statedValues.map((value) => ({
      ...printed,
      id: recordIri('value', value.id),
      type: 'prov:Entity',
      wasDerivedFrom: (value.inputs ?? []).map((id) => thingIri(id, source)),
      value: valueNode(value.figure, value.unit),
      entry: value,
    })),
  ];
}

function claimNode(claim: Claim | undefined, entry: object, source: Source): ProvNode {
  if (!claim) return { entry };
  const { id, figure, revision } = claim;
  const { baseline, derivedFrom, 'figure.of': shares } = basisOf(claim);
  const replaced = source.replaced.get(id) ?? [];
  return {
    id: recordIri('claim', id),
    type: ['prov:Entity', 'schema:Claim'],
    name: claimText(claim),
    wasAttributedTo: recordIri('origin', claim.origin.id),
    firstAppearance: recordIri('document', claim.document.id),
    statedOn: claim.statedOn.edtf,
    asOf: claim.asOf.edtf,
    knownFrom: claim.knownFrom,
    modality: claim.modality,
    value: valueNode(figure, measures[claim.quantity.measure].unit),
    wasDerivedFrom: [...new Set([...derivedFrom, ...baseline, ...shares])].map((one) =>
      recordIri('claim', one),
    ),
    wasRevisionOf: replaced.map((old) => recordIri('claim', old.id)),
    qualifiedRevision: replaced.map(revisionNode),
    revision: revision?.kind,
    entry,
  };
}

function revisionNode({ id, revision }: Claim): ProvNode {
  const { cause, reason, on } = revision ?? {};
  return { type: 'prov:Revision', entity: recordIri('claim', id), cause, reason, on };
}

/** **Absent:** an end that was not given is not said. */
function valueNode(figure: Figure, unitText: string): ProvNode {
  const { low: minValue, high: maxValue } = figureBounds(figure) ?? {};
  const type = 'schema:PropertyValue';
  return { type, qualifier: figure.kind, minValue, maxValue, unitText };
}

function eventNode(event: RecordedEvent | undefined, entry: object): ProvNode {
  if (!event) return { entry };
  const { id, day, title, after, knownFrom, mentions } = event;
  const page = mentions[0]?.document.id;
  return {
    id: recordIri('event', id),
    type: ['prov:Entity', 'schema:Event'],
    name: title,
    firstAppearance: page === undefined ? undefined : recordIri('document', page),
    day: day.edtf,
    knownFrom,
    after: after === undefined ? undefined : recordIri('event', after),
    entry,
  };
}

/** A page's own print of a claim is a quotation of it; of an event it is a text that mentions it. */
function quoteNode(page: string, of: string, printed: ProvNode, source: Source): ProvNode {
  const thing = thingIri(of, source);
  const quoted = source.claims.has(of) ? { wasQuotedFrom: thing } : { mentions: thing };
  return {
    id: recordIri('mention', mentionId(page, of)),
    type: 'prov:Entity',
    ...printed,
    ...quoted,
  };
}

/** What was changed on the way is derived, and no longer a quotation. */
function mentionNode(
  page: string,
  entry: MentionEntry,
  printed: ProvNode,
  source: Source,
): ProvNode {
  const { mutations = [] } = entry;
  const node = quoteNode(page, entry.of, printed, source);
  const isChanged = mutations.length > 0 || entry.printed !== undefined;
  const { wasQuotedFrom, ...rest } = node;
  return {
    ...(isChanged ? { ...rest, wasDerivedFrom: wasQuotedFrom } : node),
    ...hopsOf(entry),
    mutation: mutations.map(({ kind }) => kind),
    entry,
  };
}

function hopsOf({ via }: Partial<Pick<Mention, 'via'>>): ProvNode {
  return via && via.length > 0 ? { via } : {};
}

function thingIri(id: string, { events }: Source): string {
  return recordIri(events.has(id) ? 'event' : 'claim', id);
}

function replacedClaims(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const replaced = claims.filter(({ revision }) => revision?.kind === 'superseded');
  return grouped(replaced, ({ revision }) => revision?.by ?? '');
}
