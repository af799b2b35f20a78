// One origin's one statement of one figure for one quantity as of one day, and where it was printed.
import type { CalendarDay } from './calendar-day.js';
import type { DaySpan } from './day-span.js';
import type { Figure } from './figure.js';
import type { Forecast } from './forecast.js';
import type { Grading } from './grading.js';
import type { Modality } from './modality.js';
import type { Mutation, Printed } from './mutation.js';
import type { Origin } from './origin.js';
import type { Revision } from './revision.js';
import type { Scope } from './scope.js';
import type { Signature } from './signature.js';
import type { SourceDocument } from './source-document.js';
import type { Wording } from './wording.js';

export type { Modality } from './modality.js';
export type { Revision } from './revision.js';
export type { Wording } from './wording.js';

/** The id of a claim: day stated, claimant, slug. Never changes. */
export type ClaimId = string;

/** One document printing a claim or an event, with the hops it came by and what was printed instead, if anything. */
export interface Mention {
  readonly id: string;
  /** The claim or event that is printed. */
  readonly of: string;
  readonly document: SourceDocument;
  /** From the origin towards the page: a lawmaker, an agency, a newspaper. */
  readonly via: readonly string[];
  /** **Absent:** undefined where it is printed as the origin said it. */
  readonly printed: Printed | undefined;
  readonly mutations: readonly Mutation[];
  readonly wording: Wording | undefined;
  readonly note: string | undefined;
}

/** A claim with everything it stands on. */
export interface Claim {
  readonly id: ClaimId;
  readonly origin: Origin;
  /** The voice it speaks in: a party's id, or the origin's own. */
  readonly voice: string;
  readonly quantity: Signature;
  /** Whether it is about North Koreans, about what they are set against, or context. */
  readonly scope: Scope;
  readonly figure: Figure;
  readonly modality: Modality;
  readonly forecast: Forecast | undefined;
  /** The day the figure speaks of. */
  readonly asOf: DaySpan;
  /** The day spoken of is our inference, not the page's word. */
  readonly asOfInferred: boolean;
  readonly statedOn: DaySpan;
  /** The one day it stands on: the last day it may speak of, but not after it was stated. */
  readonly spokenOn: CalendarDay;
  readonly recordedOn: CalendarDay;
  /** The first day on which a page of the record carried it. */
  readonly knownFrom: CalendarDay;
  readonly wording: Wording | undefined;
  /** The place as printed, where the count is of the whole deployment. */
  readonly placeSaid: string | undefined;
  readonly sinceSaid: string | undefined;
  /** An increment ("30,000 more") names the claim it comes on top of. */
  readonly baseline: ClaimId | undefined;
  /** The claims it was computed from. */
  readonly derivedFrom: readonly ClaimId[];
  /** It is arithmetic on another origin's number, so it never speaks as an origin of its own. */
  readonly restsOnOthers: boolean;
  /** Why the sets it adds do not overlap, where it is a sum. */
  readonly disjoint: string | undefined;
  readonly revision: Revision | undefined;
  readonly grading: Grading | undefined;
  readonly note: string | undefined;
  /** The page it was recorded from. */
  readonly document: SourceDocument;
  /** Every page that prints it, the first recorded one first, then by day. */
  readonly mentions: readonly Mention[];
}
