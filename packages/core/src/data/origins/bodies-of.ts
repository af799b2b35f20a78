// The bodies of one party, which share its stake.
import type { Origin, Stake } from '../../model/origin.js';

/** What is said of a body besides its name and kind. */
export type MoreOfBody = Pick<Origin, 'aliases' | 'informedBy' | 'note'>;

/** Gives a function that writes down a body of a party. */
export function bodiesOf(party: string, stake: Stake) {
  return (kind: Origin['kind'], id: string, name: string, more: MoreOfBody = {}): Origin => ({
    id,
    name,
    party,
    kind,
    stake,
    ...more,
  });
}
