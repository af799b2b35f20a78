// The kinds of change that a number meets on its way to print, each with what it means and where it shows.
import type { Printed } from './mutation.js';

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

/** A field that holds what was printed instead. */
export type PrintedField = Exclude<keyof Printed, 'inWords'>;

/** The fields that show a kind of change: where these are the same, the change is. */
export const shownBy: Readonly<Record<MutationKind, readonly PrintedField[]>> = {
  'killed-for-casualties': ['measure'],
  'hedge-lost': ['figure'],
  rounded: ['figure'],
  'range-cut': ['figure'],
  'additional-as-total': ['figure', 'measure'],
  'old-as-new': ['asOf'],
  'wrong-origin': ['origin'],
  'wrong-place': ['place'],
  'wrong-date': ['asOf'],
  'plan-as-fact': ['modality'],
  'overlapping-sets': ['figure', 'population'],
  'invented-split': ['figure', 'measure'],
  'condition-lost': ['modality'],
  'wrong-population': ['population'],
  'wrong-measure': ['measure'],
  'wrong-number': ['figure'],
  'wrong-actor': ['origin'],
  'unlike-merged': ['figure', 'measure', 'modality'],
};
