// The events of a report as a list: day, what happened in our words, and the pages that say so.
import type { RecordedEvent, Report } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { element, type Content, type Markup } from './markup.js';
import { publisherLink } from './page-link.js';

/** "13 September 2024: Shoigu meets Kim". */
export function eventText({ day, title }: RecordedEvent, words: Pick<Words, 'when'>): string {
  return `${words.when(day)}: ${title}`;
}

/** The list. **Absent:** undefined where nothing is recorded. */
export function eventsList({ events }: Report, words: Words): Markup | undefined {
  if (events.length === 0) return undefined;
  return element(
    'div',
    { class: 'dprk-events' },
    element('p', {}, element('strong', {}, words.text('heading.events'))),
    element('ul', {}, ...events.map((event) => eventItem(event, words))),
  );
}

function eventItem(event: RecordedEvent, words: Words): Markup {
  const pages = event.mentions.flatMap(({ document }, index): readonly Content[] =>
    index === 0 ? [publisherLink(document)] : ['; ', publisherLink(document)],
  );
  return element('li', { 'data-key': event.id }, eventText(event, words), ' (', ...pages, ')');
}
