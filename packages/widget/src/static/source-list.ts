// The pages that a figure draws on, each once, newest first.
import type { DocumentId, Report, SourceDocument } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { element, type Content, type Markup } from './markup.js';
import { pageLink } from './page-link.js';

/** The list. **Absent:** undefined where no page is named. */
export function sourceList(
  ids: ReadonlySet<DocumentId>,
  report: Report,
  words: Words,
): Markup | undefined {
  const documents = report.documents.filter(({ id }) => ids.has(id));
  if (documents.length === 0) return undefined;
  const items = [...documents]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((document) => element('li', {}, ...itemOf(document, words)));
  return element(
    'div',
    { class: 'dprk-sources' },
    element('p', {}, element('strong', {}, words.text('heading.sources'))),
    element('ul', {}, ...items),
  );
}

function itemOf(document: SourceDocument, words: Words): readonly Content[] {
  const { title, language, publishedOn } = document;
  return [
    pageLink(document, words),
    ...(title === undefined ? [] : [': ', element('cite', { lang: language }, title)]),
    `, ${words.when(publishedOn)}`,
  ];
}
