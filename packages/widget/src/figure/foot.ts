// What every figure ends with: where its figures come from, and what more can be asked for.
import type { Block } from './block.js';

/** One thing that a reader can ask for: a fold that opens in place, or an act. */
export type FootItem =
  | { readonly text: string; readonly fold: string }
  | { readonly text: string; readonly act: string };

/** The source line and the row of links beneath it. A link to a fold says whether it is open. */
export function foot(
  source: string,
  items: readonly FootItem[],
  open: readonly string[],
): readonly Block[] {
  return [
    { kind: 'text', role: 'source', line: [source] },
    {
      kind: 'links',
      items: items.map((item) =>
        'act' in item
          ? item
          : { text: item.text, act: `open ${item.fold}`, isOpen: open.includes(item.fold) },
      ),
    },
  ];
}
