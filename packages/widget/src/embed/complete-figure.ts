// The whole figure that a tag asks for: what is unfolded, all folds, and where every other claim in it stands.
import { report, type Report } from '@dprk-deployment-tracker/core';
import { startOf } from '../app/asked-state.js';
import { questions } from '../app/question-list.js';
import { queryOf } from '../app/reader-state.js';
import { allFolds } from '../figure/all-folds.js';
import type { Block, BlockOf } from '../figure/block.js';
import { givenBlocks } from '../figure/given-blocks.js';
import type { Asked } from '../figure/question.js';
import { withinAll } from '../figure/within-all.js';
import { claimTable } from '../questions/claims/claim-table.js';
import { pageInShort } from '../questions/page-line.js';
import { embedTexts, type EmbedTexts } from '../words/embed-texts.js';
import { newestFirst } from '../words/newest-first.js';
import { wordsFor } from '../words/words-for.js';
import type { Words } from '../words/words.js';
import type { Embed } from './embed-choice.js';
import { shownClaims, type Shown } from './shown-claims.js';

/** A whole figure, ready to be painted. */
export interface CompleteFigure {
  readonly answer: Report;
  readonly words: Words;
  readonly texts: EmbedTexts;
  /** What stands before any fold, for a phone and for a column: only pictures differ in more than room. */
  readonly narrow: readonly Block[];
  readonly wide: readonly Block[];
  /** Of that its sentence and its source: the shortest that can be said. */
  readonly said: readonly (BlockOf<'sentence'> | BlockOf<'text'>)[];
  /** The folds with all that is in them. */
  readonly folds: readonly Block[];
  /** Every claim and event that the live element shows for the question. */
  readonly shown: Shown;
}

/** More pages of a list than any record fills. */
const wholeLists = { 'claims.page': '9999', 'relays.page': '9999' };

/** **Units:** CSS pixels. */
const widths = { narrow: 343, wide: 720 } as const;

/** The figure of the same question, measure, day, rule and record as the element will show. */
export async function completeFigure(embed: Embed): Promise<CompleteFigure> {
  const { asked, ledger, language } = embed;
  const state: Asked = { ...startOf(asked), fields: wholeLists, reach: 'whole' };
  const answer = report(ledger, queryOf(state));
  const words = await wordsFor(language);
  const texts = embedTexts(words.language);
  const blocksAt = (widthPx: number, open: readonly string[]): readonly Block[] =>
    questions[asked.view](answer, words, { widthPx, emPx: 16 }, { ...state, open }).blocks;
  const standing = (widthPx: number): readonly Block[] =>
    blocksAt(widthPx, []).filter((block) => !isFold(block));
  const wide = standing(widths.wide);
  const all = blocksAt(
    widths.wide,
    allFolds((open) => blocksAt(widths.wide, open)),
  );
  const shown = shownClaims(all, answer, words);
  const listed = new Set(rowsWithPages(all, words));
  const isListed = ({ id }: { readonly id: string }): boolean => listed.has(id);
  const elsewhere = {
    claims: shown.claims.filter((claim) => !isListed(claim)),
    events: shown.events.filter((event) => !isListed(event)),
  };
  return {
    answer,
    words,
    texts,
    shown,
    narrow: standing(widths.narrow),
    wide,
    said: wide.flatMap((block) =>
      block.kind === 'sentence' || (block.kind === 'text' && block.role === 'source') ? block : [],
    ),
    folds: [...closed(all.filter(isFold)), ...pagesFold(elsewhere, answer, words, texts)],
  };
}

/** Claims with their pages, and events with their day and page. */
function pagesFold(
  { claims, events }: Shown,
  answer: Report,
  words: Words,
  { otherPages: text }: EmbedTexts,
): readonly Block[] {
  if (claims.length + events.length === 0) return [];
  const size = { widthPx: widths.wide, emPx: 16 };
  const table = (): Block =>
    claimTable(newestFirst(claims), { caption: text, isMixed: true }, answer, words, size);
  const items = events.map(({ title, day, mentions: [first] }) => [
    `${title}, ${words.when(day)}. `,
    ...(first ? pageInShort(first.document, words) : []),
  ]);
  const blocks = givenBlocks([
    claims.length > 0 && table(),
    items.length > 0 && { kind: 'list', name: text, items },
  ]);
  return [{ kind: 'fold', id: 'pages', text, isOpen: false, blocks }];
}

/** The keys of rows that name day, speaker, figure and page. */
function rowsWithPages(blocks: readonly Block[], { fixed: { labels } }: Words): readonly string[] {
  return withinAll(blocks).flatMap((block) => {
    if (block.kind !== 'table') return [];
    const heads = block.head.map(({ text }) => text);
    const isWhole = heads.includes(labels['column.page']) && heads.includes(labels['column.day']);
    return isWhole ? block.rows.flatMap(({ key }) => key ?? []) : [];
  });
}

function isFold({ kind }: Block): boolean {
  return kind === 'fold';
}

/** Folds with what is in them, to be opened by the browser itself. */
function closed(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'fold' ? { ...block, isOpen: false, blocks: closed(block.blocks) } : block,
  );
}
