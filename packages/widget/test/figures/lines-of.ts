// Every line of a figure, with its links, its keys and its acts, however deep the block it stands in.
import { initialState } from '../../src/app/reader-state.js';
import type { Act, Block, Inline, Line } from '../../src/figure/block.js';
import type { Asked } from '../../src/figure/question.js';

/** What a reader asks, upon the state at the start, with the whole record there. */
export function askedWith(changes: Partial<Asked>): Asked {
  return { ...initialState, reach: 'whole', ...changes };
}

/** The blocks, and those within them. */
export function blocksWithin(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'columns') return [block, ...blocksWithin([...block.main, ...block.rail])];
    if (block.kind === 'fold' || block.kind === 'card')
      return [block, ...blocksWithin(block.blocks)];
    return [block];
  });
}

/** The lines of all blocks. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocksWithin(blocks).flatMap((block): readonly Line[] => {
    if (block.kind === 'sentence' || block.kind === 'text') return [block.line];
    if (block.kind === 'heading') return [[block.text]];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'facts' || block.kind === 'rail') return block.rows.map(({ line }) => line);
    if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells);
    if (block.kind === 'picture') return block.items.map(({ line }) => line);
    if (block.kind === 'card' || block.kind === 'field') return [[block.name]];
    return [];
  });
}

/** The parts of a kind in all lines. */
export function partsOf<Kind extends Exclude<Inline, string>['kind']>(
  blocks: readonly Block[],
  kind: Kind,
): readonly Extract<Inline, { kind: Kind }>[] {
  return linesOf(blocks)
    .flat()
    .filter(
      (part): part is Extract<Inline, { kind: Kind }> =>
        typeof part !== 'string' && part.kind === kind,
    );
}

/** The acts of all rows of links. */
export function actsOf(blocks: readonly Block[]): readonly Act[] {
  return blocksWithin(blocks).flatMap((block) =>
    block.kind === 'links' ? block.items.flatMap((item) => ('act' in item ? [item.act] : [])) : [],
  );
}
