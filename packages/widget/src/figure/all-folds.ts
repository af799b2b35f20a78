// Which folds a figure has, those within others too: for where nothing can be opened.
import type { Block } from './block.js';
import { withinAll } from './within-all.js';

/** The ids of all folds. `blocksWith` gives the figure with some of them open, until none is found that was not. */
export function allFolds(
  blocksWith: (open: readonly string[]) => readonly Block[],
): readonly string[] {
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const block of withinAll(blocksWith([...found]))) {
      if (block.kind === 'fold') found.add(block.id);
    }
  }
  return [...found];
}
