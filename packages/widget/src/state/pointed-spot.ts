// Which claim an event speaks of: the mark or list item under it, or the nearest mark within a finger's width.
import type { Spot } from './view-state.js';

/** **Units:** CSS pixels around a mark that count as the mark, so that a small one is a target of 24 or more. */
const reachPx = 14;

/** The claim and place under a pointer. **Absent:** undefined beside every mark and item. */
export function pointedSpot(event: MouseEvent): Spot | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  const marked = target.closest('[data-key]');
  if (marked) return spotOf(marked);
  const plot = target.closest('.plot');
  const nearest = plot && nearestMark(plot, event.clientX, event.clientY);
  return nearest ? spotOf(nearest) : undefined;
}

/** The place an element belongs to. **Absent:** undefined outside every place. */
export function placeOf(element: Element): string | undefined {
  return element.closest('[data-place]')?.getAttribute('data-place') ?? undefined;
}

function spotOf(element: Element): Spot | undefined {
  const claim = element.getAttribute('data-key');
  const place = placeOf(element);
  return claim === null || place === undefined ? undefined : { claim, place };
}

function nearestMark(plot: Element, x: number, y: number): Element | undefined {
  let nearest: Element | undefined;
  let least = reachPx;
  for (const mark of plot.querySelectorAll('[data-key]')) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const aside = Math.max(left - x, 0, x - right);
    const apart = Math.hypot(aside, Math.max(top - y, 0, y - bottom));
    if (apart < least) {
      least = apart;
      nearest = mark;
    }
  }
  return nearest;
}
