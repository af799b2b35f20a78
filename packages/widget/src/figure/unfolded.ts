// What stands of a figure before anything is opened, one block after the other.
import type { Block } from './block.js';

/** The blocks that stand unfolded; what stands in columns comes part by part. Cards and folds are left out. */
export function unfolded(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'columns') return unfolded([...block.main, ...block.rail]);
    return block.kind === 'fold' || block.kind === 'card' ? [] : [block];
  });
}
