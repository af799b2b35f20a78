// Which claims a headline's pictures show, what each is on the day, and whether it has a place on the scale.
import {
  figureBounds,
  firstDay,
  lastDay,
  sameSignature,
  type CalendarDay,
  type Claim,
  type Headline,
  type LeftOutReason,
} from '@dprk-deployment-tracker/core';
import type { ClaimState } from './claim-mark.js';

/** A claim as it is to be shown. */
export interface ShownClaim {
  readonly claim: Claim;
  readonly state: ClaimState;
  /** On the scale stand only figures of this very quantity; a plan stands apart; the rest has a day but no height. */
  readonly where: 'scale' | 'plan' | 'off-scale';
  /** **Absent:** it was not left out. */
  readonly reason: LeftOutReason | undefined;
  /** It counts something else: wider and let in under a named bridge, or nested and lending a bound. */
  readonly counts: 'same' | 'bridged' | 'nested';
  /** The voice it stands for. */
  readonly voiceId: string;
  /** The day it is drawn at: the one spoken of, for plans the one it was stated on. */
  readonly day: CalendarDay;
}

/** The claims of a headline in drawing order: those that stand come last, on top. */
export function shownClaims(headline: Headline): readonly ShownClaim[] {
  const { selection, span, series } = headline;
  const fresh = new Map(
    span.voices.flatMap(({ standing, fresh: isFresh }) =>
      standing.map(({ id }) => [id, isFresh] as const),
    ),
  );
  const voices = new Map(
    span.voices.flatMap(({ voice }) => voice.origins.map(({ id }) => [id, voice.id] as const)),
  );
  const shown = (
    claim: Claim,
    state: ClaimState,
    where: ShownClaim['where'],
    reason?: LeftOutReason,
  ): ShownClaim => ({
    claim,
    state,
    where,
    reason,
    counts: countsOf(claim, headline),
    voiceId: voices.get(claim.origin.id) ?? claim.voice,
    day: where === 'plan' ? lastDay(claim.statedOn) : claim.spokenOn,
  });
  const lenders = new Map(
    series.steps.flatMap((step) => step.span.lent).map(({ claim }) => [claim.id, claim] as const),
  );
  const lending = new Set(span.lent.map(({ claim }) => claim.id));
  const direct = [...selection.direct, ...selection.bridged].map((claim) => {
    const isFresh = fresh.get(claim.id);
    return shown(
      claim,
      isFresh === undefined ? 'claim-older' : isFresh ? 'claim' : 'claim-stale',
      'scale',
    );
  });
  return [
    ...selection.leftOut.map(({ claim, reason }) => {
      const where = placeOf(claim, reason);
      return shown(claim, isStruck(reason) ? 'claim-struck' : 'claim-left-out', where, reason);
    }),
    ...[...lenders.values()].map((claim) =>
      shown(claim, lending.has(claim.id) ? 'claim-lent' : 'claim-older', 'scale'),
    ),
    ...direct.filter(({ state }) => state === 'claim-older'),
    ...direct.filter(({ state }) => state === 'claim-stale'),
    ...direct.filter(({ state }) => state === 'claim'),
  ];
}

/** Whether a claim's date is less certain than a day. */
export function hasLooseDay({ asOf }: Claim): boolean {
  return firstDay(asOf) !== lastDay(asOf);
}

function countsOf({ quantity }: Claim, { query }: Headline): ShownClaim['counts'] {
  if (sameSignature(quantity, query.quantity)) return 'same';
  return query.bridge.includes(quantity.measure) ? 'bridged' : 'nested';
}

function isStruck(reason: LeftOutReason): boolean {
  return reason === 'superseded' || reason === 'withdrawn';
}

function placeOf(claim: Claim, reason: LeftOutReason): ShownClaim['where'] {
  switch (reason) {
    case 'planned':
    case 'predicted':
    case 'capacity':
      return 'plan';
    case 'an-addition':
    case 'part-of-the-whole':
    case 'share-without-reading':
    case 'no-number':
      return 'off-scale';
    case 'derived':
    case 'superseded':
    case 'withdrawn':
      return figureBounds(claim.figure) ? 'scale' : 'off-scale';
  }
}
