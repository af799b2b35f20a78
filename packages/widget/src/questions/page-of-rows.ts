// Ten rows at a time: how many rows of a list are shown, and the row of links that shows more or fewer.
import type { Block } from '../figure/block.js';
import type { Asked } from '../figure/question.js';
import type { Words } from '../words/words.js';

/** **Units:** rows. */
export const rowsAPage = 10;

/** How many rows a reader has asked for. `field` holds the number of pages, counted from one. */
export function rowsShown(field: string, { fields }: Asked, total: number): number {
  const pages = Number(fields[field] ?? 1);
  return Math.min(total, rowsAPage * (Number.isInteger(pages) && pages > 0 ? pages : 1));
}

/** The links beneath the list. **Absent:** empty where the list fits on one page. */
export function pageLinks(
  field: string,
  asked: Asked,
  total: number,
  words: Words,
): readonly Block[] {
  if (total <= rowsAPage) return [];
  const shown = rowsShown(field, asked, total);
  const next = Math.min(rowsAPage, total - shown);
  const pages = Math.ceil(shown / rowsAPage);
  return [
    {
      kind: 'links',
      items: [
        ...(next > 0
          ? [{ text: words.frame.showMore(next), act: `set ${field} ${pages + 1}` }]
          : []),
        ...(shown > rowsAPage
          ? [{ text: words.fixed.labels['do.fewer'], act: `set ${field} ` }]
          : []),
      ],
    },
  ];
}

/** Beneath rows whose pages cannot be led to. **Absent:** empty unless the rest of the record could not be had. */
export function withoutLinks({ reach }: Asked, words: Words): readonly Block[] {
  if (reach !== 'failed') return [];
  return [{ kind: 'text', role: 'remark', line: [words.fixed.labels['card.not-loaded']] }];
}
