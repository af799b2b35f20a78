// Which records of a stranger's entries name only things that are there, and none of them itself in a circle.
import type { ClaimEntry, DocumentEntry, LedgerEntries } from '../model/entry.js';
import type { Fault } from '../model/fault.js';

/** Entries whose every reference leads somewhere, and a fault for every record left out. */
export interface SoundLinks {
  readonly entries: LedgerEntries;
  readonly faults: readonly Fault[];
}

/** One record of any kind, with what it refers to. */
interface Linked {
  readonly document: string | undefined;
  readonly record: string;
  readonly links: readonly Link[];
  /** The entry itself, by which it is found again. */
  readonly entry: object;
}

interface Link {
  readonly field: string;
  readonly to: string;
  readonly among: 'origins' | 'parties' | 'claims' | 'events' | 'claims and events';
}

type Names = Readonly<Record<Link['among'], ReadonlySet<string>>>;

/**
 * Leaves out every record with a reference to what is not there, then what referred to that, until nothing is left to
 * leave out; then every record that refers to itself in a circle.
 */
export function soundLinks(entries: LedgerEntries): SoundLinks {
  const faults: Fault[] = [];
  let sound = withoutDangling(entries, faults);
  for (;;) {
    const circular = circularRecords(sound);
    if (circular.length === 0) return { entries: sound, faults };
    faults.push(...circular.map(circularFault));
    sound = withoutDangling(without(sound, new Set(circular.map(({ entry }) => entry))), faults);
  }
}

function withoutDangling(entries: LedgerEntries, faults: Fault[]): LedgerEntries {
  let rest = entries;
  for (;;) {
    const names = namesOf(rest);
    const dangling = new Set<object>();
    for (const one of linkedRecords(rest)) {
      const wrong = one.links.find(({ to, among }) => !names[among].has(to));
      if (!wrong) continue;
      dangling.add(one.entry);
      faults.push(danglingFault(one, wrong));
    }
    if (dangling.size === 0) return rest;
    rest = without(rest, dangling);
  }
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
    return { document: undefined, record: origin.id, links, entry: origin };
  });
  return [...speakers, ...documents.flatMap(recordsOfPage)];
}

function recordsOfPage(page: DocumentEntry): readonly Linked[] {
  const { id: document, claims = [], events = [], mentions = [], statedValues = [] } = page;
  return [
    ...claims.map((entry): Linked => ({
      document,
      record: entry.id,
      links: claimLinks(entry),
      entry,
    })),
    ...events.map((entry): Linked => {
      const links = linksTo('after', entry.after === undefined ? [] : [entry.after], 'events');
      return { document, record: entry.id, links, entry };
    }),
    ...mentions.map((entry): Linked => {
      return {
        document,
        record: entry.of,
        links: linksTo('of', [entry.of], 'claims and events'),
        entry,
      };
    }),
    ...statedValues.map((entry): Linked => {
      return {
        document,
        record: entry.id,
        links: linksTo('inputs', entry.inputs ?? [], 'claims and events'),
        entry,
      };
    }),
  ];
}

function claimLinks(claim: ClaimEntry): readonly Link[] {
  const ends = (claim.forecast?.conditions ?? []).flatMap(({ failedBy }) => failedBy ?? []);
  return [
    ...linksTo('origin', [claim.origin], 'origins'),
    ...basisLinks(claim),
    ...successorLinks(claim),
    ...linksTo('forecast.conditions.failedBy', ends, 'events'),
  ];
}

/** What a claim is computed from, comes on top of, or is a share of. */
function basisLinks({ baseline, derivedFrom = [], figure }: ClaimEntry): readonly Link[] {
  return [
    ...linksTo('baseline', baseline === undefined ? [] : [baseline], 'claims'),
    ...linksTo('derivedFrom', derivedFrom, 'claims'),
    ...linksTo('figure.of', figure.kind === 'share' ? figure.of : [], 'claims'),
  ];
}

function successorLinks({ revision }: ClaimEntry): readonly Link[] {
  return linksTo('revision.by', revision?.by === undefined ? [] : [revision.by], 'claims');
}

function linksTo(field: string, ids: readonly string[], among: Link['among']): readonly Link[] {
  return ids.map((to) => ({ field, to, among }));
}

/** Claims whose basis, or whose line of successors, leads back to themselves; events set after themselves. */
function circularRecords({ documents }: LedgerEntries): readonly Linked[] {
  const claims = documents.flatMap((page) =>
    (page.claims ?? []).map((entry) => ({ document: page.id, record: entry.id, entry })),
  );
  const withLinks = (pick: (claim: ClaimEntry) => readonly Link[]): readonly Linked[] =>
    claims.map((claim) => ({ ...claim, links: pick(claim.entry) }));
  const events = documents.flatMap(recordsOfPage).filter(({ entry }) => 'title' in entry);
  return [
    ...new Map(
      [withLinks(basisLinks), withLinks(successorLinks), events]
        .flatMap(inCircles)
        .map((one) => [one.entry, one]),
    ).values(),
  ];
}

/** What is left when everything that leads nowhere, and then everything that nothing leads to, is taken away. */
function inCircles(all: readonly Linked[]): readonly Linked[] {
  let rest = all;
  for (;;) {
    const ids = new Set(rest.map(({ record }) => record));
    const reached = new Set(rest.flatMap(({ links }) => links.map(({ to }) => to)));
    const left = rest.filter(
      ({ record, links }) => reached.has(record) && links.some(({ to }) => ids.has(to)),
    );
    if (left.length === rest.length) return rest;
    rest = left;
  }
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

function circularFault({ document, record, links }: Linked): Fault {
  return {
    code: 'circular-link',
    ...(document === undefined ? {} : { document }),
    record,
    field: links[0]?.field ?? 'id',
    problem: 'it refers to itself in a circle',
    remedy: 'Name only what was there before it',
  };
}
