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
  'hedge-lost': 'A hedge such as "about", "up to" or "at least" dropped or changed.',
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

/** One change, with a remark of ours where the fields do not say enough. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly note?: string;
}
