// Every claim of the record: searched, narrowed, sorted, ten rows at a time, and the same rows as a file.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import type { Asked } from '../../figure/question.js';
import { foot } from '../../figure/foot.js';
import type { Words } from '../../words/words.js';
import { cardOf } from '../card/card.js';
import { pageLinks, rowsShown, withoutLinks } from '../page-of-rows.js';
import type { Question } from '../question.js';
import { embedItem } from '../shared-blocks.js';
import { chosenClaims, claimsAsked, type ClaimsAsked } from './chosen-claims.js';
import { claimTable } from './claim-table.js';
import { claimFields } from './claim-fields.js';

const page = 'claims.page';

/** The figure of all claims. */
export const claims: Question = (report, words, size, asked) => {
  const wanted = claimsAsked(asked.fields);
  const chosen = chosenClaims(report, words, wanted);
  const shown = rowsShown(page, asked, chosen.length);
  const { labels } = words.fixed;
  const table = claimTable(
    chosen.slice(0, shown),
    {
      caption: words.frame.shown(shown, chosen.length),
      sorting: wanted.sorting,
      isMixed: true,
      linksInCards: true,
    },
    report,
    words,
    size,
  );
  return {
    question: 'claims',
    blocks: [
      { kind: 'sentence', line: [labels['question.claims']] },
      {
        kind: 'text',
        role: 'lead',
        line: [words.frame.matches(chosen.length, report.claims.length)],
      },
      ...claimFields(report, words, wanted, asked),
      ...(chosen.length > 0
        ? [table, ...pageLinks(page, asked, chosen.length, words), ...withoutLinks(asked, words)]
        : [{ kind: 'text', role: 'note', line: [labels['empty.claims']] } as const]),
      ...cardOf(report, words, asked),
      ...downloads(chosen.length, wanted, report, words, asked),
    ],
  };
};

/** The files hold what the table holds, all pages of it. */
function downloads(
  matches: number,
  wanted: ClaimsAsked,
  report: Report,
  words: Words,
  { open, isExploring }: Asked,
): readonly Block[] {
  const { labels } = words.fixed;
  const isOpen = open.includes('download');
  const sides = new Set(report.claims.map(({ voice }) => voice));
  const source = words.frame.source(report.claims.length, sides.size, words.day(report.dataDay));
  const files: Block = {
    kind: 'links',
    items: [
      { text: labels['do.download-csv'], act: 'save claims.csv' },
      { text: labels['do.download-json'], act: 'save claims.json' },
    ],
  };
  const isNarrowed =
    wanted.search !== '' || (wanted.side ?? wanted.measure ?? wanted.modality) !== undefined;
  const text = labels['do.download'];
  const items = [
    ...(matches > 0 ? [{ text, fold: 'download' }] : []),
    ...(isNarrowed ? [{ text: labels['do.clear'], act: 'reset claims.' }] : []),
    ...(isExploring ? [embedItem(words)] : []),
  ];
  return [
    ...foot(source, items, open),
    ...(matches > 0
      ? [{ kind: 'fold', id: 'download', text, isOpen, blocks: isOpen ? [files] : [] } as const]
      : []),
  ];
}
