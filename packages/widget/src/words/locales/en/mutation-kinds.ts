// English names of the kinds of change between what was said and what was printed.
import type { MutationKind } from '@dprk-deployment-tracker/core';

/** Plain names. */
export const enMutationKinds: Readonly<Record<MutationKind, string>> = {
  'killed-for-casualties': '“killed” for “killed or wounded”',
  'hedge-lost': '“about”, “up to” or “more than” dropped',
  rounded: 'rounded',
  'range-cut': 'one end for a range',
  'additional-as-total': 'addition and total mixed up',
  'old-as-new': 'old number printed as new',
  'wrong-origin': 'different speaker',
  'wrong-place': 'different place',
  'wrong-date': 'different day',
  'plan-as-fact': 'plan printed as done',
  'overlapping-sets': 'overlapping groups mixed up',
  'invented-split': 'split that nobody gave',
  'condition-lost': 'condition dropped',
  'wrong-population': 'different group of people',
  'wrong-measure': 'something else counted',
  'wrong-number': 'different number',
  'wrong-actor': 'act of somebody else',
  'unlike-merged': 'unlike figures joined',
};

/** What each kind means. */
export const enMutationAbout: Readonly<Record<MutationKind, string>> = {
  'killed-for-casualties':
    'A count of killed and wounded together, printed as a count of the killed.',
  'hedge-lost':
    'A hedge such as “about”, “up to” or “at least”, dropped with nothing in its place.',
  rounded: 'A number, printed more roughly than it was said.',
  'range-cut': 'A range, printed as one of its ends.',
  'additional-as-total': 'An addition printed as a total, or a total as an addition.',
  'old-as-new': 'An old number, printed as the number of the day.',
  'wrong-origin': 'The statement of one speaker, printed as the word of another.',
  'wrong-place': 'A figure for one place, printed for another.',
  'wrong-date': 'A figure or an event of one day, printed for another.',
  'plan-as-fact': 'A plan or a possibility, printed as done.',
  'overlapping-sets': 'Groups that overlap, printed as separate ones, or the reverse.',
  'invented-split': 'A count divided into parts that no speaker gave.',
  'condition-lost': 'A condition of the statement, dropped or replaced.',
  'wrong-population': 'A figure for one group of people, printed for another.',
  'wrong-measure': 'A count of one thing, printed as a count of another.',
  'wrong-number': 'Another number than the one that was said.',
  'wrong-actor': 'What one side does or intends, printed of another.',
  'unlike-merged': 'Figures that count different things, printed as one.',
};
