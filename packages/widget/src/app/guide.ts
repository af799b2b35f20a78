// How a picture is used, by pointer and by key: said at the end of a live figure's last fold, once that is open.
import type { Block, BlockOf } from '../figure/block.js';
import { unfolded } from '../figure/unfolded.js';
import type { AppWords } from './app-words.js';

/** The blocks with the guide in their last fold. **Absent:** as they are where no mark answers, or the fold is closed. */
export function withGuide(
  blocks: readonly Block[],
  { marksHow, exploreHow }: Pick<AppWords, 'marksHow' | 'exploreHow'>,
): readonly Block[] {
  const last = blocks.findLast((block): block is BlockOf<'fold'> => block.kind === 'fold');
  if (!last?.isOpen || !hasMarks(blocks)) return blocks;
  const guide: Block = { kind: 'text', role: 'remark', line: [`${marksHow} ${exploreHow}`] };
  return blocks.map((block) =>
    block === last ? { ...last, blocks: [...last.blocks, guide] } : block,
  );
}

/** Whether a picture outside of folds has a mark that opens something. */
function hasMarks(blocks: readonly Block[]): boolean {
  return unfolded(blocks).some(
    (block) => block.kind === 'picture' && block.items.some(({ key }) => key !== undefined),
  );
}
