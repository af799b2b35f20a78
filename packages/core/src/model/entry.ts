// What a person writes down for one document: the shape of a document file and of a feed, before it is linked.
import type { ClaimId, Modality, Revision, Wording } from './claim.js';
import type { Edtf } from './day-span.js';
import type { Figure } from './figure.js';
import type { EventId, Forecast } from './forecast.js';
import type { Grading } from './grading.js';
import type { Unit } from './measure.js';
import type { Mutation, Printed } from './mutation.js';
import type { Origin, OriginId, Party } from './origin.js';
import type { EventKind } from './recorded-event.js';
import type { Signature } from './signature.js';
import type { DocumentId, ReadAs } from './source-document.js';
import type { IndicatorId } from './stated-value.js';

/** A claim as entered. `statedOn` defaults to the document's day, `modality` to observed. */
export interface ClaimEntry {
  readonly id: ClaimId;
  readonly origin: OriginId;
  readonly quantity: Signature;
  readonly figure: Figure;
  readonly modality?: Modality;
  readonly forecast?: Forecast;
  readonly asOf: Edtf;
  readonly asOfInferred?: true;
  readonly statedOn?: Edtf;
  /** The first day a page carried it, where that page is not among these entries. */
  readonly knownFrom?: string;
  readonly via?: readonly string[];
  readonly wording?: Wording;
  readonly placeSaid?: string;
  readonly baseline?: ClaimId;
  readonly derivedFrom?: readonly ClaimId[];
  readonly disjoint?: string;
  readonly revision?: Revision;
  readonly grading?: Grading;
  readonly note?: string;
}

/** A repeat as entered: which claim or event it prints, and what it prints instead, if anything. */
export interface MentionEntry {
  readonly of: ClaimId | EventId;
  readonly via?: readonly string[];
  readonly printed?: Printed;
  readonly mutations?: readonly Mutation[];
  readonly wording?: Wording;
  readonly note?: string;
}

/** An event as entered, in the first document that carries it. */
export interface EventEntry {
  readonly id: EventId;
  readonly day: Edtf;
  readonly kind: EventKind;
  readonly title: string;
  readonly after?: EventId;
  readonly note?: string;
}

/** A value the document worked out itself, as entered. */
export interface StatedValueEntry {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly part: string;
  readonly figure: Figure;
  readonly unit: Unit;
  /** The claims the page computed it from: numerator first, then denominator. */
  readonly inputs?: readonly ClaimId[];
  readonly wording?: Wording;
  readonly note?: string;
}

/** A document as entered, with all that was taken from it. */
export interface DocumentEntry {
  readonly id: DocumentId;
  readonly publisher: string;
  readonly title?: string;
  readonly address?: string;
  readonly noAddressReason?: string;
  readonly archive?: string;
  readonly language: string;
  readonly publishedOn: Edtf;
  readonly readAs: ReadAs;
  readonly namedBy?: readonly string[];
  readonly recordedOn: string;
  readonly note?: string;
  readonly claims?: readonly ClaimEntry[];
  readonly mentions?: readonly MentionEntry[];
  readonly events?: readonly EventEntry[];
  readonly statedValues?: readonly StatedValueEntry[];
}

/** A whole record as entered or fed: what a ledger is linked from. */
export interface LedgerEntries {
  /** The day up to which the record was kept. */
  readonly dataDay: string;
  /** The digest of the record that these entries are a part of, where they are not the whole. */
  readonly partOf?: string;
  readonly parties: readonly Party[];
  readonly origins: readonly Origin[];
  readonly documents: readonly DocumentEntry[];
}
