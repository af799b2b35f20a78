// What is made of a record: HTML, SVG, tables and linked data.
import type { Ledger, Report } from '@dprk-deployment-tracker/core';
import { report } from '@dprk-deployment-tracker/core';
import { datasetJsonld, provJsonld, recordTables } from '@dprk-deployment-tracker/core/export';
import { appWords } from '../../src/app/app-words.js';
import { questions } from '../../src/app/question-list.js';
import { plainHtml } from '../../src/embed/plain-html.js';
import { allFolds } from '../../src/figure/all-folds.js';
import type { Block } from '../../src/figure/block.js';
import { questionIds, type QuestionId } from '../../src/figure/question.js';
import { blocksText } from '../../src/paint/blocks-text.js';
import { cardOf } from '../../src/questions/card/card.js';
import { pictureFile } from '../../src/save/picture-file.js';
import { english } from '../figures/all-words.js';
import { askedWith } from '../figures/lines-of.js';

const fields = { 'claims.page': '9999', 'relays.page': '9999', 'cases.page': '9999' };

/** A record that outputs are made of, the question that is asked of it, and all that is asked. */
export interface Source {
  readonly ledger: Ledger;
  readonly answer: Report;
  readonly question: QuestionId;
}

/** Asks the questions by turns. */
export function sourceOf(ledger: Ledger, turn: number): Source {
  const question = questionIds[turn % questionIds.length] ?? 'losses';
  return { ledger, answer: report(ledger), question };
}

/**
 * The question's figure with every fold open and every row there, and the card of every claim and event, which holds what
 * no question shows; then the figure as mails and sanitizers have it.
 */
export function htmlOf({ ledger, answer, question }: Source): readonly string[] {
  const figure = blocksOf(question, answer, 1_100);
  const cards = [...ledger.claims, ...ledger.events].flatMap(({ id }) =>
    cardOf(answer, english, askedWith({ card: id })),
  );
  return [
    blocksText([...figure, ...cards], appWords(english)),
    plainHtml(figure, question === 'claims' ? 'mail' : 'page'),
  ];
}

/** The question's picture as a file, and that of losses, which has the names of all who speak. */
export function svgOf({ answer, question }: Source): readonly string[] {
  const source = { report: answer, words: english, version: '1.0.0' };
  return [...new Set(['losses', question] as const)].flatMap(
    (id) => pictureFile((widthPx) => blocksOf(id, answer, widthPx), 640, source) ?? [],
  );
}

/** All tables of the record. */
export function csvOf({ ledger, answer }: Source): readonly string[] {
  return Object.values(recordTables(ledger, answer));
}

/** What stands in a page for programs. */
export function jsonldOf({ ledger, answer }: Source): readonly string[] {
  return [datasetJsonld(ledger.claims, { name: 'Record', description: 'Claims' }, answer)];
}

/** The record as provenance. */
export function provOf({ ledger, answer }: Source): readonly string[] {
  return [provJsonld(ledger, answer)];
}

function blocksOf(question: QuestionId, answer: Report, widthPx: number): readonly Block[] {
  const blocksWith = (open: readonly string[]): readonly Block[] =>
    questions[question](
      answer,
      english,
      { widthPx, emPx: 16 },
      askedWith({ question, open, fields }),
    ).blocks;
  return blocksWith(allFolds(blocksWith));
}
