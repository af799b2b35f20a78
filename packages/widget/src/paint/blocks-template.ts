// Paints the blocks of a figure as Lit templates.
import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../figure/block.js';
import { blocksMarkup, linkedFolds } from './block-markup.js';
import type { Paper, Pen } from './pen.js';
import { sceneTemplate } from './scene-template.js';

/** Makes figures as templates: a literal is parsed once, and an update touches what has changed. */
const litPen: Pen<TemplateResult> = {
  html: (strings, ...values) => html(strings, ...values),
  picture: sceneTemplate,
  // Looked up when it is used: in the bundled build Lit is handed over after this file was read.
  get none() {
    return nothing;
  },
};

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
