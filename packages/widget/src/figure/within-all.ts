// Every block of a figure, however deep it stands in others.
import type { Block } from './block.js';

/** All blocks, those within others too. */
export function withinAll(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'columns') return [block, ...withinAll([...block.main, ...block.rail])];
    if (block.kind === 'fold' || block.kind === 'card') return [block, ...withinAll(block.blocks)];
    if (block.kind === 'fields') return [block, ...block.fields];
    return [block];
  });
}
