// The whole figure that a tag asks for: what is unfolded, all folds, and where every other claim in it stands.
import { report, type Report } from '@dprk-deployment-tracker/core';
import { questions } from '../app/question-list.js';
import { initialState, queryOf } from '../app/reader-state.js';
import type { Block, Line } from '../figure/block.js';
import type { Asked } from '../figure/question.js';
import { claimTable } from '../questions/claims/claim-table.js';
import { pageInShort } from '../questions/page-line.js';
import { embedTexts, type EmbedTexts } from '../words/embed-texts.js';
import { wordsFor } from '../words/words-for.js';
import type { Words } from '../words/words.js';
import type { Embed } from './embed-choice.js';
import { shownClaims, withinAll, type Shown } from './shown-claims.js';
import { newestFirst } from '../words/newest-first.js';

/** A whole figure, ready to be painted at any width. */
export interface CompleteFigure {
  readonly answer: Report;
  readonly words: Words;
  readonly texts: EmbedTexts;
  /** What stands before any fold. **Units:** CSS pixels. */
  readonly at: (widthPx: number) => readonly Block[];
  /** The folds with all that is in them. */
  readonly folds: readonly Block[];
  /** Every claim and event that the live element shows for the question. */
  readonly shown: Shown;
  /** Those of them that stand in no table with their page, as the last fold has them. */
  readonly elsewhere: Shown;
}

/** More pages of a list than any record fills. */
const wholeLists = { 'claims.page': '9999', 'relays.page': '9999', 'cases.page': '9999' };

const anyWide = 720;

/** The figure of the same question, measure, day, rule and record as the element will show. */
export async function completeFigure(embed: Embed): Promise<CompleteFigure> {
  const { asked: page, ledger, language } = embed;
  const { view, views, measure, knownOn, rule, countBy } = page;
  const isExploring = views.length > 1;
  const choices = { question: view, measure, knownOn, rule, countBy, isExploring };
  const state: Asked = { ...initialState, ...choices, fields: wholeLists, reach: 'whole' };
  const answer = report(ledger, queryOf(state));
  const words = await wordsFor(language);
  const texts = embedTexts(words.language);
  const blocksAt = (widthPx: number, open: readonly string[]): readonly Block[] =>
    questions[view](answer, words, { widthPx, emPx: 16 }, { ...state, open }).blocks;
  const all = blocksAt(
    anyWide,
    allFolds((open) => blocksAt(anyWide, open)),
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
    elsewhere,
    at: (widthPx) => blocksAt(widthPx, []).filter((block) => !isFold(block)),
    folds: [...closed(all.filter(isFold)), ...pagesFold(elsewhere, answer, words, texts)],
  };
}

/** A table of claims with their pages. */
export function pagesTable(
  { claims }: Pick<Shown, 'claims'>,
  caption: string,
  answer: Report,
  words: Words,
): Block {
  const size = { widthPx: anyWide, emPx: 16 };
  return claimTable(newestFirst(claims), { caption, isMixed: true }, answer, words, size);
}

/** Events with their day and page. */
export function eventLines({ events }: Pick<Shown, 'events'>, words: Words): readonly Line[] {
  return events.map((event) => [
    `${event.title}, ${words.when(event.day)}. `,
    ...(event.mentions[0] ? pageInShort(event.mentions[0].document, words) : []),
  ]);
}

function pagesFold(
  elsewhere: Shown,
  answer: Report,
  words: Words,
  texts: EmbedTexts,
): readonly Block[] {
  const { claims, events } = elsewhere;
  if (claims.length + events.length === 0) return [];
  const text = texts.otherPages;
  const blocks: readonly Block[] = [
    ...(claims.length > 0 ? [pagesTable(elsewhere, text, answer, words)] : []),
    ...(events.length > 0
      ? [{ kind: 'list', name: text, items: eventLines(elsewhere, words) } as const]
      : []),
  ];
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

/** The ids of all folds, those within others too. */
function allFolds(blocksWith: (open: readonly string[]) => readonly Block[]): readonly string[] {
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const block of withinAll(blocksWith([...found]))) {
      if (block.kind === 'fold') found.add(block.id);
    }
  }
  return [...found];
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
