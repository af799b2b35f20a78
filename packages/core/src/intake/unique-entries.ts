// The first of several records with one id stays; each other one is left out and told. So it is with what a page repeats.
import type { DocumentEntry } from '../model/entry.js';
import { repeatedMention } from '../model/linked-mentions.js';
import type { ToldFaults } from './told-faults.js';

/** Entries of one list, the first of each id. */
export function uniqueEntries<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  name: string,
  told: ToldFaults,
): readonly Entry[] {
  const seen = new Set<string>();
  return list.filter((entry) => isNew(entry.id, seen, name, undefined, told));
}

/**
 * The same for what stands on pages. Claims and events share one set of names, since a mention may name either. A page
 * that repeats itself counts once.
 */
export function uniqueOnPages(
  pages: readonly DocumentEntry[],
  told: ToldFaults,
): readonly DocumentEntry[] {
  const seen = new Set<string>();
  const values = new Set<string>();
  return pages.map((page) => {
    const { claims, events, mentions, statedValues } = page;
    const fresh = ({ id }: { readonly id: string }): boolean =>
      isNew(id, seen, 'claims or events', page.id, told);
    const kept = {
      ...page,
      ...(claims && { claims: claims.filter(fresh) }),
      ...(events && { events: events.filter(fresh) }),
      ...(statedValues && {
        statedValues: statedValues.filter(({ id }) =>
          isNew(id, values, 'statedValues', page.id, told),
        ),
      }),
    };
    const printed = new Set([...(kept.claims ?? []), ...(kept.events ?? [])].map(({ id }) => id));
    return {
      ...kept,
      ...(mentions && {
        mentions: mentions.filter(({ of }) => isFirst(of, printed, page.id, told)),
      }),
    };
  });
}

function isNew(
  name: string,
  seen: Set<string>,
  list: string,
  document: string | undefined,
  told: ToldFaults,
): boolean {
  if (!seen.has(name)) return Boolean(seen.add(name));
  told.tell({
    code: 'duplicate-id',
    ...(document === undefined ? {} : { document }),
    record: name,
    field: 'id',
    problem: `another of the ${list} has this id`,
    remedy: 'Give it an id of its own, or enter it as a mention of the other',
  });
  return false;
}

function isFirst(of: string, printed: Set<string>, document: string, told: ToldFaults): boolean {
  if (!printed.has(of)) return Boolean(printed.add(of));
  told.tell(repeatedMention(document, of));
  return false;
}
