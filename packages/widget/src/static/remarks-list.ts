// What must be known with the spans of a figure, each remark once, under the name of its count.
import type { HeadlineId, Report } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { element, type Markup } from './markup.js';

/** The list; what holds for several counts stands without a name. **Absent:** undefined where there is none. */
export function remarksList(
  ids: readonly HeadlineId[],
  report: Report,
  words: Words,
): Markup | undefined {
  const counts = new Map<string, readonly HeadlineId[]>();
  for (const id of ids) {
    for (const remark of words.remarks(report.headlines[id], report)) {
      counts.set(remark, [...(counts.get(remark) ?? []), id]);
    }
  }
  if (counts.size === 0) return undefined;
  const items = [...counts].map(([remark, [only, another]]) =>
    element(
      'li',
      {},
      ids.length > 1 && only !== undefined && another === undefined
        ? `${words.text(`headline.${only}`)}: ${remark}`
        : remark,
    ),
  );
  return element(
    'div',
    { class: 'dprk-remarks' },
    element('p', {}, element('strong', {}, words.text('heading.depends'))),
    element('ul', {}, ...items),
  );
}
