// What happened to claims on their way to print, as a list: said, printed, by whom and when, and how many pages followed.
import { relays, type Relay, type Report } from '@dprk-deployment-tracker/core';
import { relayText } from '../words/relay-text.js';
import type { Words } from '../words/words.js';
import { element, type Markup } from './markup.js';
import { pageLink } from './page-link.js';

/** The list, the newest first print first. **Absent:** a sentence where nothing was printed otherwise. */
export function relaysList(report: Report, words: Words): Markup {
  const all = relays(report.mutations, report.knownOn);
  if (all.length === 0) {
    return element('p', {}, words.text('relays.none', { day: words.day(report.knownOn) }));
  }
  const changes = all.reduce((sum, { repeats }) => sum + 1 + repeats.length, 0);
  const counts = { mentions: report.mutations.length, changes, cases: all.length };
  return element(
    'div',
    { class: 'dprk-changes' },
    element('p', {}, words.text('relays.overview', counts)),
    element('p', {}, element('small', {}, words.text('relays.about'))),
    element('ul', {}, ...[...all].reverse().map((relay) => itemOf(relay, report, words))),
  );
}

function itemOf(relay: Relay, report: Report, words: Words): Markup {
  const { kind, said, first } = relay;
  const text = relayText(relay, words, report);
  const { document } = first.mention;
  return element(
    'li',
    { 'data-key': relay.of.id },
    element('strong', {}, words.text(`mutation.${kind}`)),
    element(
      'div',
      {},
      `${words.text('relay.said')}: ${text.said}`,
      ...(said ? [' (', pageLink(said.document, words), ')'] : []),
    ),
    element(
      'div',
      {},
      `${words.text('relay.printed')}: ${text.printed} (`,
      pageLink(document, words),
      `, ${words.when(document.publishedOn)})`,
    ),
    element('div', {}, element('small', {}, text.later)),
  );
}
