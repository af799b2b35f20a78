// One change in print as texts: what was said and printed, and how many pages followed.
import type { FrontReport, Relay } from '@dprk-deployment-tracker/core';
import { printedChanges } from './printed-changes.js';
import type { Words } from './words.js';

/** The texts of one case. */
export interface RelayText {
  /** The claim or event as one phrase. */
  readonly said: string;
  /** "about 600 → at least 600"; several changes parted by commas. **Absent:** empty where our words say nothing. */
  readonly printed: string;
  /** How many later pages print the same, and on how many pages the claim stands in all. */
  readonly later: string;
}

/** The texts. */
export function relayText(relay: Relay, words: Words, report: FrontReport): RelayText {
  const { of, repeats, pages } = relay;
  const last = repeats.at(-1);
  const later = last
    ? words.text('relay.later-pages', { n: repeats.length, day: words.day(last.printedOn) })
    : words.text('relay.later-none');
  return {
    said: 'origin' in of ? words.phrase(of, report) : `${words.when(of.day)}: ${of.title}`,
    printed: printedChanges(relay.printed, of, words, report)
      .map(({ said, printed }) => (said === undefined ? printed : `${said} → ${printed}`))
      .reduce((some, one) => (some ? words.text('list.comma', { some, last: one }) : one), ''),
    later: `${later} ${words.text('relay.all-pages', { n: pages })}`,
  };
}
