// A claim or event as it stood on a day: on pages that had been printed by then, without the revision that came later.
import type { CalendarDay } from '../model/calendar-day.js';
import type { Claim, Mention } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { RecordedEvent } from '../model/recorded-event.js';

/**
 * The claim with what was known of it. Where the page it was recorded from came later, it stands on the earliest page of
 * then, if one of those prints it as said on that.
 *
 * **Absent:** of a claim known from a page outside of the record no page of then is left; its own one stays.
 */
export function claimAsKnown(claim: Claim, day: CalendarDay): Claim {
  const mentions = mentionsAsKnown(claim.mentions, day);
  const revision = claim.revision && claim.revision.on <= day ? claim.revision : undefined;
  if (mentions === claim.mentions && revision === claim.revision) return claim;
  const [first] = mentions;
  const standsElsewhere = first !== undefined && first !== claim.mentions[0];
  return {
    ...claim,
    mentions,
    revision,
    ...(standsElsewhere && { document: first.document, wording: first.wording }),
  };
}

/** The event on the pages of then. */
export function eventAsKnown(event: RecordedEvent, day: CalendarDay): RecordedEvent {
  const mentions = mentionsAsKnown(event.mentions, day);
  return mentions === event.mentions ? event : { ...event, mentions };
}

/** The mentions printed by then, the one that the record stands on first. The same list where all were. */
function mentionsAsKnown(mentions: readonly Mention[], day: CalendarDay): readonly Mention[] {
  const known = mentions.filter(({ document }) => lastDay(document.publishedOn) <= day);
  if (known.length === mentions.length) return mentions;
  if (known.length === 0) return mentions.slice(0, 1);
  if (known[0] === mentions[0]) return known;
  const first = known.find(({ mutations }) => mutations.length === 0) ?? known[0];
  return [...known.filter((one) => one === first), ...known.filter((one) => one !== first)];
}
