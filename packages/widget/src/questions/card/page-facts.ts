// The page of a card, how it was read, and the other pages that print the same with what they changed.
import type {
  Claim,
  Mention,
  RecordedEvent,
  Report,
  SourceDocument,
} from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import type { RecordReach } from '../../figure/question.js';
import type { Words } from '../../words/words.js';
import { ourRemark, pageLine, pageName } from '../page-line.js';
import { changeLine, seenLine } from '../print-change.js';
import { fact, type Fact } from './fact.js';

/** The page that a claim or event was recorded from. What comes with the rest of the record is left out until then. */
export function pageFacts(page: SourceDocument, words: Words, reach: RecordReach): readonly Fact[] {
  const { labels, record } = words.fixed;
  const { publisher, title, language, publishedOn, archive, noAddressReason, note } = page;
  const named = page.namedBy.join('; ');
  return [
    ...fact(labels['card.page'], [
      pageName(page),
      ...(title === undefined ? [] : [', ', { kind: 'foreign', text: title, language } as const]),
      `, ${words.when(publishedOn)}`,
    ]),
    ...fact(labels['card.no-address'], noAddressLine(page.address, noAddressReason, reach)),
    ...fact(
      labels['card.how-read'],
      `${record[`read-as.${page.readAs}`]} (${words.languageName(language)})`,
    ),
    ...fact(labels['card.named-by'], named === '' ? [] : [ourRemark(named)]),
    ...fact(
      labels['do.archive'],
      archive === undefined ? [] : [{ kind: 'page', href: archive, text: publisher, language }],
    ),
    ...fact(labels['card.page-note'], note === undefined ? [] : [ourRemark(note)]),
  ];
}

function noAddressLine(
  address: string | undefined,
  reason: string | undefined,
  reach: RecordReach,
): Line {
  const isMissing = address === undefined && reason !== undefined && reach === 'whole';
  return isMissing ? [ourRemark(reason)] : [];
}

/** The list of the others, those that changed something first; until they are there, a line that says so. */
export function otherPages(
  of: Claim | RecordedEvent,
  mentions: readonly Mention[],
  report: Report,
  words: Words,
  reach: RecordReach,
): readonly Block[] {
  const { labels } = words.fixed;
  if (reach !== 'whole') {
    const text = labels[reach === 'claims' ? 'card.loading' : 'card.not-loaded'];
    return [{ kind: 'text', role: 'remark', line: [text] }];
  }
  if (mentions.length === 0) return [];
  const inOrder = [
    ...mentions.filter(({ mutations }) => mutations.length > 0),
    ...mentions.filter(({ mutations }) => mutations.length === 0),
  ];
  return [
    { kind: 'heading', text: labels['card.other-pages'] },
    {
      kind: 'list',
      name: labels['card.other-pages'],
      items: inOrder.map((mention) => mentionLine(of, mention, report, words)),
    },
  ];
}

function mentionLine(
  of: Claim | RecordedEvent,
  mention: Mention,
  report: Report,
  words: Words,
): Line {
  const { document, printed = {}, mutations, via, note } = mention;
  const changes = words.printed({ printed, of }, report);
  const seen = mutations.flatMap(({ kind }) => seenLine(mention, kind, words) ?? []);
  return [
    ...pageLine(document, words),
    ...(via.length === 0 ? [] : [' ', { kind: 'muted', text: `(${via.join(' → ')})` } as const]),
    ...(changes.length === 0
      ? []
      : [`. ${words.fixed.labels['card.printed-as']}: `, ...changeLine(changes)]),
    ...(seen.length === 0 ? [] : ['. ', ...seen]),
    ...(note === undefined ? [] : ['. ', ourRemark(note)]),
  ];
}
