// Paints the blocks of a figure as Lit templates.
import type { TemplateResult } from 'lit';
import type { Block } from '../figure/block.js';
import { blocksMarkup, linkedFolds } from './block-markup.js';
import { litPen } from './lit-pen.js';
import type { Paper } from './pen.js';

/** What the page is at while the blocks are painted. */
export type TemplateOptions = Omit<Paper<TemplateResult>, 'pen' | 'hasActs' | 'linkedFolds'>;

/** The blocks as templates; `theme/blocks.styles` lays them out, and whoever holds them answers `data-act` and `data-key`. */
export function blocksTemplate(
  blocks: readonly Block[],
  options: TemplateOptions,
): readonly TemplateResult[] {
  const paper = { ...options, pen: litPen, hasActs: true, linkedFolds: linkedFolds(blocks) };
  return blocksMarkup(paper, blocks);
}
