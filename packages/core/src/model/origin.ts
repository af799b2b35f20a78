// Who says it: the body whose own count or assessment a figure is.

/** The id of an origin, e.g. `rok-nis`. */
export type OriginId = string;

/** What kind of body an origin is. */
export type OriginKind =
  | 'intelligence'
  | 'military'
  | 'government'
  | 'international-body'
  | 'think-tank'
  | 'press'
  | 'state-media'
  | 'unnamed-officials'
  | 'person';

/** How an origin stands to the war. A self-report speaks of the speaker's own side. */
export type Stake = 'belligerent' | 'ally-of-belligerent' | 'third-party';

/** A dependence between origins. `declared`: it says so itself; `reported`: others say so, which merges nothing. */
export interface Informant {
  readonly origin: OriginId;
  readonly standing: 'declared' | 'reported';
  readonly note?: string;
}

/**
 * A body that makes claims. Aliases of one body are one origin.
 *
 * `party` is the voice it belongs to: bodies of one party are one voice when corroboration is counted. A body that
 * belongs to no party has its own id as party.
 */
export interface Origin {
  readonly id: OriginId;
  readonly name: string;
  readonly party: string;
  readonly kind: OriginKind;
  readonly stake: Stake;
  readonly aliases?: readonly string[];
  readonly informedBy?: readonly Informant[];
  readonly note?: string;
}

/** A party: the voice that its bodies form together, under the name it is shown by. */
export interface Party {
  readonly id: string;
  readonly name: string;
}
