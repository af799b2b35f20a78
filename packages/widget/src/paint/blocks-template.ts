// Paints the blocks of a figure as Lit templates.
import type { TemplateResult } from 'lit';
import type { Block } from '../figure/block.js';
import { blocksMarkup, linkedFolds } from './block-markup.js';
import { litPen } from './lit-pen.js';
import type { PaperWords, Tour } from './pen.js';
import type { SceneKeys } from './scene-attributes.js';

/** What the page is at while the blocks are painted. */
export interface TemplateOptions {
  readonly words: PaperWords;
  readonly keys: SceneKeys;
  readonly tour: Tour | undefined;
  readonly onFault: (error: unknown) => void;
}

/** The blocks as templates; `theme/blocks.styles` lays them out, and whoever holds them answers `data-act` and `data-key`. */
export function blocksTemplate(
  blocks: readonly Block[],
  options: TemplateOptions,
): readonly TemplateResult[] {
  const paper = { ...options, pen: litPen, hasActs: true, linkedFolds: linkedFolds(blocks) };
  return blocksMarkup(paper, blocks);
}
