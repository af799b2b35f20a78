// A claim as it stood on a day: without the pages that repeated it later and the revision that came later.
import type { CalendarDay } from '../model/calendar-day.js';
import type { Claim, Mention } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';

/** The claim with what was known of it. The page it was recorded from stays. */
export function claimAsKnown({ mentions, revision, ...claim }: Claim, day: CalendarDay): Claim {
  return {
    ...claim,
    mentions: mentionsAsKnown(mentions, day),
    revision: revision && revision.on <= day ? revision : undefined,
  };
}

/** The mentions of a claim or event that had been printed by then, and the one it was recorded from. */
export function mentionsAsKnown(
  mentions: readonly Mention[],
  day: CalendarDay,
): readonly Mention[] {
  return mentions.filter(
    ({ document }, index) => index === 0 || lastDay(document.publishedOn) <= day,
  );
}
