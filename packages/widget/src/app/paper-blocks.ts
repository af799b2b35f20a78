// A figure on its way to paper: every fold open, every row there, and pictures drawn for the width of a page.
import type { Block } from '../figure/block.js';
import type { Size } from '../plot/scene.js';
import { allFolds } from '../figure/all-folds.js';
import { Figures, type FigureInputs } from './figures.js';

/**
 * Fits between the margins of A4 and Letter, so that a picture is not made smaller and its smallest text is of 9 points.
 * **Units:** CSS pixels, 96 to the inch.
 */
const paperSize: Size = { widthPx: 576, emPx: 16 };

/** More pages of rows than any list has. */
const everyPage = '100';

/** The figure on paper. The list of all claims stays as the reader has narrowed and turned it. */
export function paperBlocks(inputs: FigureInputs): readonly Block[] {
  const { state } = inputs;
  const fields =
    state.question === 'claims'
      ? state.fields
      : { ...state.fields, 'claims.page': everyPage, 'relays.page': everyPage };
  const figures = new Figures();
  const blocksWith = (open: readonly string[]): readonly Block[] =>
    figures.blocks({ ...inputs, size: paperSize, state: { ...state, fields, open } });
  return blocksWith(allFolds(blocksWith));
}
