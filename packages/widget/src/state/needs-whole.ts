// Which of the reader's choices need the whole record; all else is answered by its opening part.
import type { ViewId, ViewState } from './view-state.js';

/** Whether a view shows what only the whole record holds: all claims, what follows from them, plans. */
export function viewNeedsWhole(view: ViewId): boolean {
  return view === 'claims' || view === 'indicators' || view === 'troops';
}

/** Whether the view does, or a card is open, which tells what only the whole record holds. */
export function needsWhole({ view, open }: ViewState): boolean {
  return open !== undefined || viewNeedsWhole(view);
}
