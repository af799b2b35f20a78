// A list of blocks from one in which some may be missing.
import type { Block } from './block.js';

/** The blocks that are there, in order. */
export function givenBlocks(blocks: readonly (Block | false | undefined)[]): readonly Block[] {
  return blocks.flatMap((block) => block || []);
}
