// All claims of one count as a table, behind a fold.
import type { Headline, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import type { Asked } from '../../figure/question.js';
import type { Size } from '../../plot/scene.js';
import { isWider } from '../../words/said-by.js';
import { claimsOf } from '../../words/side-lines.js';
import type { Words } from '../../words/words.js';
import { pageLinks, rowsShown, withoutLinks } from '../page-of-rows.js';
import { sortedClaims, sortingAtFirst } from './chosen-claims.js';
import { claimTable } from './claim-table.js';

const field = 'claims.page';

/** Before a width is known the table has its full columns; a narrow sheet shows each row as a block. */
const anySize: Size = { widthPx: 720, emPx: 16 };

/** The fold `claims` of a headline. */
export function claimFold(
  headline: Headline,
  report: Report,
  words: Words,
  asked: Asked,
  size: Size = anySize,
): Block {
  const all = claimsOf(headline);
  const isOpen = asked.open.includes('claims');
  return {
    kind: 'fold',
    id: 'claims',
    text: words.frame.allClaims(all.length),
    isOpen,
    blocks: isOpen ? tableBlocks(headline, report, words, asked, size) : [],
  };
}

function tableBlocks(
  headline: Headline,
  report: Report,
  words: Words,
  asked: Asked,
  size: Size,
): readonly Block[] {
  const all = claimsOf(headline);
  if (all.length === 0) {
    return [{ kind: 'text', role: 'note', line: [words.fixed.labels['rail.none']] }];
  }
  const reasons = new Map(
    headline.selection.leftOut.map(({ claim, reason }) => [claim.id, reason]),
  );
  const shown = rowsShown(field, asked, all.length);
  const sorted = sortedClaims(all, sortingAtFirst, report, words);
  return [
    claimTable(
      sorted.slice(0, shown),
      {
        caption: `${words.frame.tableCaption(headline.id, words.day(report.knownOn))}. ${words.frame.shown(shown, all.length)}`,
        isMixed: false,
        remark: (claim) => {
          const reason = reasons.get(claim.id);
          // A plan or a possibility says so with its figure.
          if (reason !== undefined && claim.modality === 'observed') {
            return words.fixed.record[`left-out.${reason}`];
          }
          return isWider(claim) ? words.locale.plot.withWider : undefined;
        },
      },
      report,
      words,
      size,
    ),
    ...pageLinks(field, asked, all.length, words),
    ...withoutLinks(asked, words),
  ];
}
