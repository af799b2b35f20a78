// The class a mark carries: what it means, whose it is, and whether the reader is at it.
import type { Mark } from '../plot/scene.js';
import { sideName } from '../theme/sides.js';

/** The keys of the mark whose card is open and of the mark that is pointed at or stepped to. */
export interface MarkedKeys {
  readonly selected?: string | undefined;
  readonly marked?: string | undefined;
}

/** `dprk-<role>` and `dprk-side-<side>`, with `dprk-is-selected` and `dprk-is-marked` where the keys say so. */
export function markClass({ role, side, key }: Mark, { selected, marked }: MarkedKeys): string {
  const isSelected = key !== undefined && key === selected;
  const isMarked = key !== undefined && key === marked;
  const ofSide = side === undefined ? '' : ` dprk-side-${sideName(side)}`;
  return `dprk-${role}${ofSide}${isSelected ? ' dprk-is-selected' : ''}${isMarked ? ' dprk-is-marked' : ''}`;
}
