// Claims as a real table of three narrow columns, so that a phone without a style sheet still holds it.
import type { TableRow } from '../words/table-rows.js';
import type { Words } from '../words/words.js';
import { element, type Content, type Markup } from './markup.js';
import { pageLink } from './page-link.js';

/** The table. **Absent:** undefined where there is no row. */
export function claimsTable(
  rows: readonly TableRow[],
  caption: string,
  words: Words,
): Markup | undefined {
  if (rows.length === 0) return undefined;
  const head = (['figure', 'origin', 'day'] as const).map((id) =>
    element('th', { scope: 'col' }, words.text(`table.${id}`)),
  );
  return element(
    'table',
    { class: 'dprk-table' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map((row) => rowOf(row, words))),
  );
}

/** Figure and wording; speaker and page; day, what is counted and where the claim stands. */
function rowOf(row: TableRow, words: Words): Markup {
  const { wording } = row;
  return element(
    'tr',
    { 'data-key': row.claimId },
    element(
      'th',
      { scope: 'row' },
      row.figure,
      wording && small(element('q', { lang: wording.language }, wording.text)),
    ),
    element(
      'td',
      {},
      element('bdi', {}, row.origin),
      row.voice === row.origin ? undefined : small(row.voice),
      small(pageLink(row.claim.document, words)),
    ),
    element('td', {}, row.day, small(row.quantity), small(row.statusText)),
  );
}

function small(content: Content): Markup {
  return element('div', {}, element('small', {}, content));
}
