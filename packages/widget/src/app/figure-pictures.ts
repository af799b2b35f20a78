// The pictures of a figure by their names, with their spots and phrases; worked out when somebody points at one.
import type { Block } from '../figure/block.js';
import { lineText } from '../figure/line-text.js';
import type { Spot } from '../plot/scene.js';
import { picturedSpots } from './picture-spots.js';

/** A picture as it can be walked. */
export interface Pictured {
  readonly spots: readonly Spot[];
  /** What stands at a key. **Absent:** the empty text where nothing does. */
  readonly phrase: (key: string | undefined) => string;
  /** **Units:** of the scene. */
  readonly width: number;
  readonly height: number;
}

/** The picture of a name among blocks. **Absent:** undefined where there is none. */
export function picturedIn(blocks: readonly Block[], name: string): Pictured | undefined {
  for (const block of blocks) {
    const found = picturedBlock(block, name);
    if (found) return found;
  }
  return undefined;
}

function picturedBlock(block: Block, name: string): Pictured | undefined {
  switch (block.kind) {
    case 'columns':
      return picturedIn(block.main, name) ?? picturedIn(block.rail, name);
    case 'fold':
    case 'card':
      return picturedIn(block.blocks, name);
    case 'picture': {
      if (block.name !== name) return undefined;
      const { scene, items } = block;
      // The line of an item may be worked out only when it is read.
      const byKey = new Map(items.map((item) => [item.key, item]));
      const spots = picturedSpots(scene).filter(({ key }) => byKey.has(key));
      const phrase: Pictured['phrase'] = (key) =>
        key === undefined ? '' : lineText(byKey.get(key)?.line ?? []);
      return { spots, phrase, width: scene.width, height: scene.height };
    }
    case 'sentence':
    case 'text':
    case 'heading':
    case 'rail':
    case 'list':
    case 'table':
    case 'facts':
    case 'choice':
    case 'field':
    case 'fields':
    case 'links':
      return undefined;
  }
}
