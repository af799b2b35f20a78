// The days a reader can go back to: those on which the record of the deployment learned something.
import { measures, type CalendarDay, type Ledger } from '@dprk-deployment-tracker/core';

/**
 * The days on which a claim of the deployment or its losses, or an event, became known or was revised, oldest first.
 *
 * The story starts with the first such claim: sizes of armies and visits were known long before.
 *
 * **Absent:** the day of the data alone where there is nothing of the kind.
 */
export function replayDays(ledger: Ledger): readonly CalendarDay[] {
  const days = new Set<CalendarDay>();
  const aside = ledger.events.map(({ knownFrom }) => knownFrom);
  for (const { quantity, knownFrom, revision } of ledger.claims) {
    const { family } = measures[quantity.measure];
    if (family !== 'deployment' && family !== 'losses') continue;
    days.add(knownFrom);
    if (revision) days.add(revision.on);
  }
  days.add(ledger.dataDay);
  const first = [...days].sort()[0] ?? ledger.dataDay;
  return [...new Set([...days, ...aside])]
    .filter((day) => day >= first && day <= ledger.dataDay)
    .sort();
}
