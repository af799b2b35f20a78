// The class a mark carries: what it means, and whether the reader is at it.
import type { Mark } from '../scene/scene.js';

/** The keys of the mark whose card is open and of the mark that is pointed at or stepped to. */
export interface MarkedKeys {
  readonly selected?: string | undefined;
  readonly marked?: string | undefined;
}

/** `dprk-<role>`, with `dprk-is-selected` and `dprk-is-marked` where the keys say so. */
export function markClass({ role, key }: Mark, { selected, marked }: MarkedKeys): string {
  const isSelected = key !== undefined && key === selected;
  const isMarked = key !== undefined && key === marked;
  return `dprk-${role}${isSelected ? ' dprk-is-selected' : ''}${isMarked ? ' dprk-is-marked' : ''}`;
}
