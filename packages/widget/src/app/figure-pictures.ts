// The pictures of a figure by their names, with their spots and phrases; worked out when somebody points at one.
import type { Block, BlockOf } from '../figure/block.js';
import { lineText } from '../figure/line-text.js';
import { withinAll } from '../figure/within-all.js';
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
  const picture = withinAll(blocks).find(
    (block): block is BlockOf<'picture'> => block.kind === 'picture' && block.name === name,
  );
  if (!picture) return undefined;
  const { scene, items } = picture;
  // The line of an item may be worked out only when it is read.
  const byKey = new Map(items.map((item) => [item.key, item]));
  const spots = picturedSpots(scene).filter(({ key }) => byKey.has(key));
  const phrase: Pictured['phrase'] = (key) =>
    key === undefined ? '' : lineText(byKey.get(key)?.line ?? []);
  return { spots, phrase, width: scene.width, height: scene.height };
}
