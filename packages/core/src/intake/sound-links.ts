// Which records of a stranger's entries name only things that are there, and none of them itself in a circle.
import { basisOf } from '../model/basis-of.js';
import type { ClaimEntry, DocumentEntry, EventEntry, LedgerEntries } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import { inCircles } from './in-circles.js';
import type { Steps } from './steps.js';
import type { ToldFaults } from './told-faults.js';

/** One record of any kind, with what it refers to. */
interface Linked {
  readonly document: string | undefined;
  readonly record: string;
  readonly links: readonly Link[];
  /** The lists in which its own id can be found. */
  readonly names: readonly Link['among'][];
  /** The entry itself, by which it is found again. */
  readonly entry: object;
}

interface Link {
  readonly field: string;
  readonly to: string;
  readonly among: 'origins' | 'parties' | 'claims' | 'events' | 'claims and events';
}

/** A mention may name either; so may the input of a value. */
const both = 'claims and events';
/** What a claim rests on. */
const basisFields: readonly string[] = ['baseline', 'derivedFrom', 'figure.of'];

/** A record that leads back to itself, and the field by which it does. */
interface Circular {
  readonly one: Linked;
  readonly field: string;
}

type Names = Readonly<Record<Link['among'], ReadonlySet<string>>>;

/**
 * Leaves out every record with a reference to what is not there, then what referred to that, until nothing is left to
 * leave out; then every record that refers to itself in a circle.
 */
export function* soundLinks(entries: LedgerEntries, told: ToldFaults): Steps<LedgerEntries> {
  const linked = withoutDangling(entries, told);
  yield;
  const circular = circularRecords(linked);
  if (circular.length === 0) return linked;
  for (const one of circular) told.tell(circularFault(one));
  yield;
  return withoutDangling(without(linked, new Set(circular.map(({ one }) => one.entry))), told);
}

/** Each reference is looked at once, and once more where what it names was left out. */
function withoutDangling(entries: LedgerEntries, told: ToldFaults): LedgerEntries {
  const all = linkedRecords(entries);
  const names = namesOf(entries);
  const dependents = new Map<string, { readonly one: Linked; readonly link: Link }[]>();
  const dangling = new Set<object>();
  const lost: string[] = [];
  const leaveOut = (one: Linked, link: Link): void => {
    if (dangling.has(one.entry)) return;
    dangling.add(one.entry);
    told.tell(danglingFault(one, link));
    for (const list of one.names) lost.push(nameIn(list, one.record));
  };
  for (const one of all) {
    for (const link of one.links) {
      if (!names[link.among].has(link.to)) leaveOut(one, link);
      const name = nameIn(link.among, link.to);
      const list = dependents.get(name);
      if (list) list.push({ one, link });
      else dependents.set(name, [{ one, link }]);
    }
  }
  for (let name = lost.pop(); name !== undefined; name = lost.pop()) {
    for (const { one, link } of dependents.get(name) ?? []) leaveOut(one, link);
  }
  return dangling.size === 0 ? entries : without(entries, dangling);
}

function nameIn(list: Link['among'], id: string): string {
  return `${list} ${id}`;
}

function namesOf({ parties, origins, documents }: LedgerEntries): Names {
  const events = documents.flatMap((document) => (document.events ?? []).map(({ id }) => id));
  const claims = documents.flatMap((document) => (document.claims ?? []).map(({ id }) => id));
  const originIds = origins.map(({ id }) => id);
  return {
    origins: new Set(originIds),
    // An origin that belongs to no party is a party of its own.
    parties: new Set([...parties.map(({ id }) => id), ...originIds]),
    events: new Set(events),
    claims: new Set(claims),
    'claims and events': new Set([...claims, ...events]),
  };
}

function linkedRecords({ origins, documents }: LedgerEntries): readonly Linked[] {
  const speakers = origins.map((origin): Linked => {
    const informants = (origin.informedBy ?? []).map((informant) => informant.origin);
    const links = [
      ...linksTo('party', [origin.party], 'parties'),
      ...linksTo('informedBy', informants, 'origins'),
    ];
    return { document: undefined, record: origin.id, links, names: ['origins'], entry: origin };
  });
  return [...speakers, ...documents.flatMap(recordsOfPage)];
}

function recordsOfPage(page: DocumentEntry): readonly Linked[] {
  const { id: document, claims = [], events = [], mentions = [], statedValues = [] } = page;
  const linked = (
    record: string,
    entry: object,
    links: readonly Link[],
    names: Linked['names'] = [],
  ): Linked => ({ document, record, links, names, entry });
  return [
    ...claims.map((entry) => linked(entry.id, entry, claimLinks(entry), ['claims', both])),
    ...events.map((entry) => linked(entry.id, entry, eventLinks(entry), ['events', both])),
    ...mentions.map((entry) => linked(entry.of, entry, linksTo('of', [entry.of], both))),
    ...statedValues.map((entry) =>
      linked(entry.id, entry, linksTo('inputs', entry.inputs ?? [], both)),
    ),
  ];
}

function eventLinks({ after }: EventEntry): readonly Link[] {
  return linksTo('after', after === undefined ? [] : [after], 'events');
}

function claimLinks(claim: ClaimEntry): readonly Link[] {
  const ends = (claim.forecast?.conditions ?? []).flatMap(({ failedBy }) => failedBy ?? []);
  return [
    ...linksTo('origin', [claim.origin], 'origins'),
    ...Object.entries(basisOf(claim)).flatMap(([field, ids]) => linksTo(field, ids, 'claims')),
    ...successorLinks(claim),
    ...linksTo('forecast.conditions.failedBy', ends, 'events'),
  ];
}

function successorLinks({ revision }: ClaimEntry): readonly Link[] {
  return linksTo('revision.by', revision?.by === undefined ? [] : [revision.by], 'claims');
}

function linksTo(field: string, ids: readonly string[], among: Link['among']): readonly Link[] {
  return ids.map((to) => ({ field, to, among }));
}

/** Claims whose basis, or whose line of successors, leads back to themselves; events set after themselves. */
function circularRecords({ documents }: LedgerEntries): readonly Circular[] {
  const all = documents.flatMap(recordsOfPage).filter(({ names }) => names.length > 0);
  const circularBy = (fields: readonly string[]): readonly Circular[] => {
    const leads = new Map(
      all.map(({ record, links }) => [
        record,
        links.filter(({ field }) => fields.includes(field)).map(({ to }) => to),
      ]),
    );
    const circular = inCircles(leads);
    return all.flatMap((one) => {
      const back = one.links.find(({ field, to }) => fields.includes(field) && circular.has(to));
      return back && circular.has(one.record) ? [{ one, field: back.field }] : [];
    });
  };
  const found = [basisFields, ['revision.by'], ['after']].flatMap(circularBy);
  return [...new Map(found.map((circular) => [circular.one, circular])).values()];
}

function without(entries: LedgerEntries, left: ReadonlySet<object>): LedgerEntries {
  const kept = <Entry extends object>(list: readonly Entry[] | undefined): readonly Entry[] =>
    (list ?? []).filter((entry) => !left.has(entry));
  return {
    ...entries,
    origins: kept(entries.origins),
    documents: entries.documents.map((page) => ({
      ...page,
      ...(page.claims && { claims: kept(page.claims) }),
      ...(page.events && { events: kept(page.events) }),
      ...(page.mentions && { mentions: kept(page.mentions) }),
      ...(page.statedValues && { statedValues: kept(page.statedValues) }),
    })),
  };
}

function danglingFault({ document, record }: Linked, { field, to, among }: Link): Fault {
  return {
    code: 'wrong-link',
    ...(document === undefined ? {} : { document }),
    record,
    field,
    problem: `${to} is not among the ${among} that could be taken`,
    remedy: 'Correct the id, or mend the record it names',
  };
}

function circularFault({ one: { document, record }, field }: Circular): Fault {
  return {
    code: 'circular-link',
    ...(document === undefined ? {} : { document }),
    record,
    field,
    problem: 'it refers to itself in a circle',
    remedy: 'Name only what was there before it',
  };
}
