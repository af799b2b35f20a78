// What happened to a number on its way to print: what was printed instead, and the kind of change.
import type { Modality } from './claim.js';
import type { Edtf } from './day-span.js';
import type { Figure } from './figure.js';
import type { Measure } from './measure.js';
import type { Place } from './place.js';
import type { Population } from './population.js';

/** What a page printed where it differs from what the origin said; a field left out was printed as said. */
export interface Printed {
  readonly figure?: Figure;
  readonly measure?: Measure;
  readonly population?: Population;
  readonly place?: Place;
  readonly modality?: Modality;
  readonly asOf?: Edtf;
  /** The speaker as printed. */
  readonly origin?: string;
  /** The difference in a few words of ours, where no other field can hold it. */
  readonly inWords?: string;
}

/** The kinds of change, each with what it means. */
export const mutationKinds = {
  'killed-for-casualties': 'Killed and wounded together printed as killed.',
  'hedge-lost':
    'A hedge such as "about", "up to" or "at least" dropped, with nothing in its place.',
  rounded: 'Printed with a coarser grain.',
  'range-cut': 'A range printed as one of its ends.',
  'additional-as-total': 'An addition printed as a total, or a total as an addition.',
  'old-as-new': 'An old number printed as current.',
  'wrong-origin': 'Printed as the word of somebody else.',
  'wrong-place': 'Printed for another place.',
  'wrong-date': 'Printed for another day.',
  'plan-as-fact': 'A plan or a possibility printed as done.',
  'overlapping-sets': 'Sets that overlap printed as apart, or the reverse.',
  'invented-split': 'A split that no origin gave.',
  'condition-lost': 'A condition of the statement dropped or replaced.',
  'wrong-population': 'Printed for another group of people.',
  'wrong-measure': 'Printed as a count of something else.',
  'wrong-number': 'Another number printed.',
  'wrong-actor': 'The act printed as somebody else’s.',
  'unlike-merged': 'Figures of different quantities printed as one.',
} as const satisfies Record<string, string>;

/** The id of a kind of change. */
export type MutationKind = keyof typeof mutationKinds;

/** The words that show a change, at most eight, in the page's language, and where on the page they stand. */
export interface Seen {
  readonly text: string;
  readonly where: 'headline' | 'lead' | 'body' | 'caption';
}

/** One change, with the words that show it and a remark of ours where the fields do not say enough. */
export interface Mutation {
  readonly kind: MutationKind;
  /** **Absent:** nobody has looked at the page for it again; a page so charged is not shown. */
  readonly seen?: Seen;
  /** Who made the change first, where this page only repeats it: a relay's name or a document's id. */
  readonly inherits?: string;
  readonly note?: string;
}
