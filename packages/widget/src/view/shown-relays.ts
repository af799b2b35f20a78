// The cases that the reader’s choice lets through, in the order asked for.
import type { Relay } from '@dprk-deployment-tracker/core';
import type { RelayChoice } from '../state/view-state.js';

/** The value that stands for events, which have no speaker. */
export const noOrigin = 'event';

/** The id of a case's speaker. */
export function originOf({ of }: Relay): string {
  return 'origin' in of ? of.origin.id : noOrigin;
}

/** The cases shown: the newest first print first, or the one with the most later pages; both leave no room for chance. */
export function shownRelays(
  relays: readonly Relay[],
  { kind, origin, order }: RelayChoice,
): readonly Relay[] {
  const newestFirst = relays
    .filter((relay) => kind === undefined || relay.kind === kind)
    .filter((relay) => origin === undefined || originOf(relay) === origin)
    .reverse();
  return order === 'repeats'
    ? newestFirst.sort((a, b) => b.repeats.length - a.repeats.length)
    : newestFirst;
}
