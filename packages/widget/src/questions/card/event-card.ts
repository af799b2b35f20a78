// The card of an event: what is said to have happened, on which day, by which pages.
import type { RecordedEvent, Report } from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import type { RecordReach } from '../../figure/question.js';
import type { Words } from '../../words/words.js';
import { ourRemark } from '../page-line.js';
import { fact } from './fact.js';
import { otherPages, pageFacts } from './page-facts.js';

/** The card. Its title is ours, in English, so that another language's short name stands before it where there is one. */
export function eventCard(
  event: RecordedEvent,
  report: Report,
  words: Words,
  reach: RecordReach,
): Block {
  const { labels, record } = words.fixed;
  const [first, ...others] = event.mentions;
  const isEnglish = words.language.startsWith('en');
  const name = isEnglish ? event.title : (words.locale.plot.events[event.id] ?? event.title);
  return {
    kind: 'card',
    key: event.id,
    name,
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...fact(labels['card.speaks-of'], words.when(event.day)),
          ...fact(labels['card.event-kind'], record[`event-kind.${event.kind}`]),
          ...fact(labels['card.note'], remarksLine(event, name)),
          ...fact(labels['card.follows'], visitLine(event, report)),
          ...(first ? pageFacts(first.document, words, reach) : []),
          ...fact(labels['card.id'], [{ kind: 'muted', text: event.id }]),
        ],
      },
      ...otherPages(event, others, report, words, reach),
    ],
  };
}

function remarksLine({ title, note }: RecordedEvent, name: string): Line {
  const remarks = [...(name === title ? [] : [title]), ...(note === undefined ? [] : [note])];
  return remarks.length === 0 ? [] : [ourRemark(remarks.join('. '))];
}

function visitLine({ after }: RecordedEvent, report: Report): Line {
  const visit = report.events.find(({ id }) => id === after);
  return visit ? [{ kind: 'key', key: visit.id, text: visit.title }] : [];
}
