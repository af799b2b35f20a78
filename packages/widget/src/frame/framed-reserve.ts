// What a framed page needs room for: it holds the still figure of the default question, and draws every other at once.
import { isStillAnswer, type AskedOfPage } from '../element/attributes.js';
import type { Reserved } from '../theme/reserves.js';

/** The room of what is asked of a framed page. */
export function framedReserve(asked: AskedOfPage, language: string): Reserved {
  const { view, views } = asked;
  const isDrawn = view !== 'losses' || !isStillAnswer(asked);
  return { view, language, hasBar: views.length > 1, isDrawn };
}
