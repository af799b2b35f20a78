// English texts of the view of changes in print: what each kind of change means, and what stands around the cases.
import type { MutationKind } from '@dprk-deployment-tracker/core';

/** What a kind of change means. */
const meanings = {
  'mutation-about.killed-for-casualties':
    'A count of killed and wounded together, printed as a count of the killed.',
  'mutation-about.hedge-lost':
    'A hedge such as “about”, “up to” or “at least”, dropped with nothing in its place.',
  'mutation-about.rounded': 'A number, printed with a coarser grain.',
  'mutation-about.range-cut': 'A range, printed as one of its ends.',
  'mutation-about.additional-as-total':
    'An addition printed as a total, or a total as an addition.',
  'mutation-about.old-as-new': 'An old number, printed as the number of the day.',
  'mutation-about.wrong-origin': 'The statement of one speaker, printed as the word of another.',
  'mutation-about.wrong-place': 'A figure for one place, printed for another.',
  'mutation-about.wrong-date': 'A figure or an event of one day, printed for another.',
  'mutation-about.plan-as-fact': 'A plan or a possibility, printed as done.',
  'mutation-about.overlapping-sets':
    'Groups that overlap, printed as separate ones, or the reverse.',
  'mutation-about.invented-split': 'A count divided into parts that no speaker gave.',
  'mutation-about.condition-lost': 'A condition of the statement, dropped or replaced.',
  'mutation-about.wrong-population': 'A figure for one group of people, printed for another.',
  'mutation-about.wrong-measure': 'A count of one thing, printed as a count of another.',
  'mutation-about.wrong-number': 'Another number than the one that was said.',
  'mutation-about.wrong-actor': 'What one side does or intends, printed of another.',
  'mutation-about.unlike-merged': 'Figures that count different things, printed as one.',
} as const satisfies Readonly<Record<`mutation-about.${MutationKind}`, string>>;

/** What stands around the cases, and the chapter of changed headlines. */
export const enRelays = {
  ...meanings,

  'relays.overview':
    '{mentions} {mentions:one=time|other=times} a page of this record prints a claim or an event otherwise than it was said: {changes} {changes:one=change|other=changes} in {cases} {cases:one=case|other=cases}.',
  'relays.about':
    'A case is one claim, one change to it, and every page of this record that prints the change. A page that changes a claim in two ways stands in two cases. Pages that are not in the record are not counted, and that a page came later does not say where it took the change from.',
  'relays.kind': '{prints} {prints:one=print|other=prints}, {cases} {cases:one=case|other=cases}',
  'relays.shown': '{shown} of {total} {total:one=case|other=cases} shown',
  'relays.matching': '{n} of {total} {total:one=case|other=cases} match, {shown} shown',
  'relays.none': 'No page of the record known on {day} prints a claim otherwise than it was said.',
  'relays.no-match': 'No case matches.',
  'relays.event': 'an event, no speaker',
  'heading.kinds': 'Kinds of change',
  'heading.cases': 'Cases',
  'pick.change': 'Kind of change',
  'pick.order': 'Order',
  'pick.by-day': 'newest first',
  'pick.by-repeats': 'most pages first',
  'do.all-kinds': 'Show all {n}, with what they mean',
  'do.clear-cases': 'Show all cases again',
  'do.more-cases': 'Show {n} more',
  'do.relays-csv': 'Download the pages of these cases (CSV)',
  'do.show-prints': 'Show the way to print, page by page',
  'do.hide-prints': 'Hide the pages',

  'relay.said': 'Said',
  'relay.printed': 'Printed',
  'relay.later': 'Repeated',
  'relay.later-pages':
    '{n} more {n:one=page prints|other=pages print} the same, the last on {day}.',
  'relay.later-none': 'No other page of the record prints the same.',
  'relay.all-pages':
    '{n} {n:one=page of the record prints|other=pages of the record print} it in all.',
  'relay.as-said': 'As it was said',
  'relay.first': 'First printed otherwise',
  'relay.repeats': 'Then',
  'relay.prints': '{n} {n:one=print|other=prints}',

  'heading.changes': 'What changed in the headlines',
  'changes.about':
    'When an entry in the record moves a headline, today or in the replay of an earlier day, the change is kept here with its reason.',
  'changes.as-before': 'Today as before: {ends}',
  'changes.because': 'The claims that moved it',

  'chart.said-and-printed': 'Said and printed: {change}',
  'chart.pages-so': 'Pages that print it so: {n}',
  'chart.pages-other': 'Other pages that print it: {n}',
} as const;
