// Who says it: the body whose own count or assessment a figure is.
import { id, list, maybe, oneOf, record, text, type Entered } from './field.js';

/** The id of an origin, e.g. `rok-nis`. */
export type OriginId = string;

/** A party: the voice that its bodies form together. */
export const partySchema = record({
  /** Never changes. */
  id,
  /** As shown. */
  name: text,
});

/** A dependence between origins. */
export const informantSchema = record({
  /** The id of the origin it draws on. */
  origin: id,
  /** `declared`: it says so itself, which makes them one voice; `reported`: others say so, which merges nothing. */
  standing: oneOf('declared', 'reported'),
  /** A remark of the editors. */
  note: maybe(text),
});

/** A dependence between origins. */
export interface Informant extends Entered<typeof informantSchema> {}

/** A body that makes claims. Aliases of one body are one origin. */
export const originSchema = record({
  /** Never changes. */
  id,
  /** As shown. */
  name: text,
  /** The party whose voice it speaks in when corroboration is counted; its own id where it belongs to none. */
  party: id,
  /** What kind of body it is. */
  kind: oneOf(
    'intelligence',
    'military',
    'government',
    'international-body',
    'think-tank',
    'press',
    'state-media',
    'unnamed-officials',
    'person',
  ),
  /** How it stands to the war. A self-report speaks of the speaker's own side. */
  stake: oneOf('belligerent', 'ally-of-belligerent', 'third-party'),
  /** Other names of the same body. */
  aliases: maybe(list(text)),
  /** Origins it draws on: declared by itself, which makes them one voice, or reported. */
  informedBy: maybe(list(informantSchema)),
  /** A remark of the editors. */
  note: maybe(text),
});

/** A body that makes claims. Aliases of one body are one origin. */
export interface Origin extends Entered<typeof originSchema> {}

/** A party: the voice that its bodies form together, under the name it is shown by. */
export interface Party extends Entered<typeof partySchema> {}

/** What kind of body an origin is. */
export type OriginKind = Origin['kind'];

/** How an origin stands to the war. */
export type Stake = Origin['stake'];
