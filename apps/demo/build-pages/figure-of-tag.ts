// The figure that a tag of the element asks for by its attributes, as HTML text for the page itself.
import { isCalendarDay, ledger, report, type Ledger } from '@dprk-deployment-tracker/core';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import {
  appWords,
  blocksText,
  initialState,
  questionIds,
  questions,
  wordsFor,
  type Block,
  type ReaderState,
} from '@dprk-deployment-tracker/widget/figure';
import { feedRecord } from './feed-record.js';
import type { TagAttributes } from './filled-embeds.js';

/** A figure for phones and one for columns: only their pictures differ in more than room. **Units:** CSS pixels. */
const widths = { narrow: 343, wide: 720 };

/** More pages of a list than any record fills. */
const wholeLists = { 'claims.page': '999', 'relays.page': '999', 'cases.page': '999' };

/**
 * The figure as HTML text, of the same question, measure, day and record as the element will show, with all of its folds.
 *
 * `data-feed` names a record in `feeds/` that the page hands to the element by a property.
 */
export async function figureOfTag(tag: TagAttributes, language: string): Promise<string> {
  const shown = recordOf(tag);
  const day = tag['known-on'] ?? tag['static-day'] ?? '';
  const state: ReaderState = {
    ...initialState,
    question:
      questionIds.find((id) => id === (tag['view'] ?? tag['views']?.split(' ')[0])) ?? 'losses',
    knownOn: isCalendarDay(day) ? day : undefined,
    fields: wholeLists,
  };
  const answer = report(shown, state.knownOn ? { knownOn: state.knownOn } : {});
  const words = await wordsFor(language);
  const paper = appWords(words);
  const blocksAt = (widthPx: number, open: readonly string[]): readonly Block[] =>
    questions[state.question](
      answer,
      words,
      { widthPx, emPx: 16 },
      { ...state, open, reach: 'whole' },
    ).blocks;
  const open = allFolds((ids) => blocksAt(widths.wide, ids));
  const isFold = ({ kind }: Block): boolean => kind === 'fold';
  const [narrow, wide] = [widths.narrow, widths.wide].map((width) =>
    blocksText(
      blocksAt(width, []).filter((block) => !isFold(block)),
      paper,
    ),
  );
  const folds = blocksText(closed(blocksAt(widths.wide, open).filter(isFold)), paper);
  return [
    `<figure class="dprk-figure" lang="${words.language}" data-day="${answer.knownOn}" data-digest="${shown.digest}">`,
    `<div class="at-narrow">${narrow}</div><div class="at-wide">${wide}</div>${folds}</figure>`,
  ].join('');
}

/** The ids of all folds, those within others too. */
function allFolds(blocksWith: (open: readonly string[]) => readonly Block[]): readonly string[] {
  const found = new Set<string>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'columns') visit([...block.main, ...block.rail]);
      if (block.kind !== 'fold') continue;
      found.add(block.id);
      visit(block.blocks);
    }
  };
  for (let before = -1; before < found.size;) {
    before = found.size;
    visit(blocksWith([...found]));
  }
  return [...found];
}

/** Folds with what is in them, to be opened by the browser itself. */
function closed(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'fold' ? { ...block, isOpen: false, blocks: closed(block.blocks) } : block,
  );
}

function recordOf(tag: TagAttributes): Ledger {
  const feed = tag['data-feed'];
  return feed === undefined ? ledger : parseLedger(feedRecord(feed)).ledger;
}
