// Keeps labels apart: each takes the first of its places that is free, the more important ones first.
import { liesIn, overlap, type Box } from './box.js';

/** One place a label could take: the room it would fill, leader included. */
export interface LabelPlace {
  readonly boxes: readonly Box[];
}

/** A label to be placed. */
export interface LabelRequest<Place extends LabelPlace> {
  /** Lower is placed earlier; equal ones in the order given. */
  readonly priority: number;
  /** Best first. */
  readonly places: readonly Place[];
}

/**
 * The chosen place of each request, in the order given.
 *
 * **Absent:** undefined for a label that fits nowhere: it is dropped, and what it names is in the list beside the
 * picture. What is dropped is decided by `priority` alone.
 */
export function placeLabels<Place extends LabelPlace>(
  requests: readonly LabelRequest<Place>[],
  taken: readonly Box[],
  within: Box,
): readonly (Place | undefined)[] {
  const filled = [...taken];
  const chosen = new Map<number, Place>();
  const order = requests
    .map((request, index) => ({ request, index }))
    .sort((a, b) => a.request.priority - b.request.priority || a.index - b.index);
  for (const { request, index } of order) {
    const place = request.places.find(({ boxes }) =>
      boxes.every((box) => liesIn(box, within) && !filled.some((other) => overlap(box, other))),
    );
    if (!place) continue;
    chosen.set(index, place);
    filled.push(...place.boxes);
  }
  return requests.map((_, index) => chosen.get(index));
}
