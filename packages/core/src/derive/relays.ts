// What happened to claims on their way to print: each change once, with the pages that print it so.
import type { Claim, Mention } from '../model/claim.js';
import type { CalendarDay } from '../model/calendar-day.js';
import { lastDay } from '../model/day-span.js';
import { grouped } from '../model/grouped.js';
import type { Printed } from '../model/mutation.js';
import { shownBy, type MutationKind } from '../model/mutation-kinds.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import type { MutatedMention } from './all-mutations.js';

/** One claim or event, one kind of change and what was printed instead, with every page that prints it so. */
export interface Relay {
  /** Of the first print and the kind of change: it stays the same however many pages follow. */
  readonly id: string;
  readonly of: Claim | RecordedEvent;
  readonly kind: MutationKind;
  /** What shows the change in the first print: fields that differ, or our words alone. */
  readonly printed: Printed;
  /** The first page of the record that prints it as said. **Absent:** none was known on the day. */
  readonly said: Mention | undefined;
  readonly first: MutatedMention;
  /** The pages that print the same change after the first, in order of day. */
  readonly repeats: readonly MutatedMention[];
  /** **Units:** pages of the record that print the claim or event at all, as said or otherwise. */
  readonly pages: number;
}

/** Kinds that no single field can hold, so that our words go before the fields. */
const toldInWords: ReadonlySet<MutationKind> = new Set([
  'additional-as-total',
  'overlapping-sets',
  'invented-split',
  'condition-lost',
  'unlike-merged',
]);

/**
 * Every change known on a day, in order of the day it was first printed; of several prints on one day the first by id
 * comes first.
 *
 * A page that changes a claim in two ways stands in two relays, so that each can be counted by its kind. Two pages
 * print the same change where the fields that show it are the same: the figure of a lost hedge, the measure of killed
 * printed for casualties. An old number printed as current is one change, whatever day it was printed for. A change
 * that only our own words describe cannot be compared further: pages that change the claim in this way stand together.
 *
 * `repeats` are pages of this record that were published on the day of the first print or later. That a page follows
 * another does not say that it took the change from there, and pages that nobody entered are not counted.
 */
export function relays(mutated: readonly MutatedMention[], knownOn: CalendarDay): readonly Relay[] {
  const prints = mutated.flatMap((print) =>
    print.mention.mutations.map(({ kind }) => ({ print, kind })),
  );
  const changes = grouped(
    prints,
    ({ print: { of, mention }, kind }) => `${of.id} ${kind} ${alterationOf(mention, kind)}`,
  );
  return [...changes.values()].map(([{ print, kind }, ...repeats]) =>
    relayOf(
      kind,
      print,
      repeats.map((repeat) => repeat.print),
      knownOn,
    ),
  );
}

function relayOf(
  kind: MutationKind,
  first: MutatedMention,
  repeats: readonly MutatedMention[],
  knownOn: CalendarDay,
): Relay {
  const { of, mention } = first;
  const known = of.mentions.filter(({ document }) => lastDay(document.publishedOn) <= knownOn);
  return {
    id: `${mention.id}~${kind}`,
    of,
    kind,
    printed: printedOf(mention, kind),
    said: known.find(({ mutations }) => mutations.length === 0),
    first,
    repeats,
    pages: new Set(known.map(({ document }) => document.id)).size,
  };
}

/** What a reader is shown of the change: the fields that hold it, or our words where they say it better or alone. */
function printedOf(mention: Mention, kind: MutationKind): Printed {
  const { inWords } = mention.printed ?? {};
  const fields = fieldsOf(mention, kind);
  const isTold = toldInWords.has(kind) || Object.keys(fields).length === 0;
  return inWords !== undefined && isTold ? { inWords } : fields;
}

function fieldsOf({ printed = {} }: Mention, kind: MutationKind): Printed {
  const shown = shownBy[kind].filter((field) => printed[field] !== undefined);
  return Object.fromEntries(shown.map((field) => [field, printed[field]]));
}

/** What tells one change of a kind from another. */
function alterationOf(mention: Mention, kind: MutationKind): string {
  return kind === 'old-as-new' ? '' : inOrder(fieldsOf(mention, kind));
}

/** The same text for the same value, in whatever order its fields were entered. */
function inOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const texts = fields.map(([name, field]) => `${name}:${inOrder(field)}`);
  return `{${texts.sort().join()}}`;
}
