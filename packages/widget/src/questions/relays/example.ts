// The one change that stands for all: of a kind the most repeated, else the newest, on a page that a reader can read.
import {
  headlineIds,
  headlineQuantities,
  sameSignature,
  type MutatedMention,
  type MutationKind,
  type Relay,
} from '@dprk-deployment-tracker/core';
import { isWider } from '../../words/said-by.js';

/** A case and the page that is shown for it. */
export interface Example {
  readonly relay: Relay;
  readonly print: MutatedMention;
}

/** The more often a change is repeated, the earlier; then by day of the first print. */
export function mostRepeatedFirst(relays: readonly Relay[]): readonly Relay[] {
  return [...relays].sort(
    (a, b) =>
      b.repeats.length - a.repeats.length ||
      order(a.first.printedOn, b.first.printedOn) ||
      order(a.id, b.id),
  );
}

/** The example. **Absent:** undefined where no change is known. */
export function exampleOf(
  relays: readonly Relay[],
  kind: MutationKind | undefined,
  language: string,
): Example | undefined {
  const ofKind = relays.filter((relay) => relay.kind === kind);
  const inOrder = [...(ofKind.length > 0 ? ofKind : relays)].sort(
    (a, b) => b.repeats.length - a.repeats.length || order(b.first.printedOn, a.first.printedOn),
  );
  const relay = inOrder.find(isOfHeadline) ?? inOrder[0];
  if (!relay) return undefined;
  const prints = [relay.first, ...relay.repeats];
  const within = (tag: string): MutatedMention | undefined =>
    prints.find(({ mention }) => mention.document.language.split('-')[0] === tag.split('-')[0]);
  return { relay, print: within(language) ?? within('en') ?? relay.first };
}

function isOfHeadline({ of }: Relay): boolean {
  if (!('origin' in of)) return false;
  if (isWider(of)) return true;
  return headlineIds.some((id) => sameSignature(headlineQuantities[id], of.quantity));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
