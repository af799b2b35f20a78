// The first of several records with one id stays; each other one is left out and told.
import type { DocumentEntry } from '../model/entry.js';
import type { Fault } from '../model/fault.js';

/** Entries of one list, the first of each id. */
export function uniqueEntries<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  name: string,
  faults: Fault[],
): readonly Entry[] {
  const seen = new Set<string>();
  return list.filter((entry) => isNew(entry.id, seen, name, undefined, faults));
}

/** The same for what stands on pages. Claims and events share one set of names, since a mention may name either. */
export function uniqueOnPages(
  pages: readonly DocumentEntry[],
  faults: Fault[],
): readonly DocumentEntry[] {
  const seen = new Set<string>();
  const values = new Set<string>();
  return pages.map((page) => {
    const { claims, events, statedValues } = page;
    const fresh = (record: { readonly id: string }): boolean =>
      isNew(record.id, seen, 'claims or events', page.id, faults);
    return {
      ...page,
      ...(claims && { claims: claims.filter(fresh) }),
      ...(events && { events: events.filter(fresh) }),
      ...(statedValues && {
        statedValues: statedValues.filter((value) =>
          isNew(value.id, values, 'statedValues', page.id, faults),
        ),
      }),
    };
  });
}

function isNew(
  name: string,
  seen: Set<string>,
  list: string,
  document: string | undefined,
  faults: Fault[],
): boolean {
  if (!seen.has(name)) return Boolean(seen.add(name));
  faults.push({
    code: 'duplicate-id',
    ...(document === undefined ? {} : { document }),
    record: name,
    field: 'id',
    problem: `another of the ${list} has this id`,
    remedy: 'Give it an id of its own, or enter it as a mention of the other',
  });
  return false;
}
