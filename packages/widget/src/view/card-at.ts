// The open card, at the place where it was opened and nowhere else.
import type { ClaimId } from '@dprk-deployment-tracker/core';
import { nothing, type TemplateResult } from 'lit';
import { cardFrame } from './card-frame.js';
import { eventPhrase } from './event-phrase.js';
import { isDeep, type Shown } from './shown.js';

/**
 * The card opened at a place, or, given a claim, from that claim's item at the place.
 *
 * **Absent:** nothing where none is open there, and where the claim is not known on the day shown.
 */
export function cardAt(
  place: string,
  shown: Shown,
  from?: ClaimId,
): TemplateResult | typeof nothing {
  const { report, words } = shown;
  const { open } = shown.state;
  if (open?.place !== place || (from !== undefined && from !== open.claim)) return nothing;
  const claim = report.claims.find(({ id }) => id === open.card);
  if (claim) {
    const head = {
      label: words.phrase(claim, report),
      figure: words.claimFigure(claim, report),
      below: words.quantity(claim.quantity),
    };
    return cardFrame(
      head,
      isDeep(shown) ? shown.deep.claimCardBody(claim, shown) : undefined,
      shown,
    );
  }
  const event = report.events.find(({ id }) => id === open.card);
  if (!event) return nothing;
  const label = eventPhrase(event, words);
  const head = { label, figure: event.title, below: words.when(event.day) };
  return cardFrame(head, isDeep(shown) ? shown.deep.eventCardBody(event, shown) : undefined, shown);
}
