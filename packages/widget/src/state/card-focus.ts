// Takes the focus into a card that opened, and back to what opened it.
import type { Spot } from './view-state.js';

/** Focuses the open card, if there is one. */
export function focusCard(root: ParentNode): void {
  root.querySelector<HTMLElement>('.card')?.focus();
}

/** Focuses the list item of a claim at a place, or the picture where it has none. */
export function focusOpener(root: ParentNode, { claim, place }: Spot): void {
  for (const box of root.querySelectorAll('[data-place]')) {
    if (box.getAttribute('data-place') !== place) continue;
    for (const opener of box.querySelectorAll<HTMLElement>('button[data-key]')) {
      if (opener.getAttribute('data-key') === claim) return opener.focus();
    }
    return box.querySelector<HTMLElement>('.plot')?.focus();
  }
}
