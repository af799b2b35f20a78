// What an indicator is: the page's own value beside the recomputed one, with every claim that went in.
import type { CalendarDay } from '../../model/calendar-day.js';
import type { Claim, ClaimId } from '../../model/claim.js';
import type { Ledger } from '../../model/ledger.js';
import type { Unit } from '../../model/measure.js';
import type { RecordedEvent } from '../../model/recorded-event.js';
import type { IndicatorId, StatedValue } from '../../model/stated-value.js';
import type { AttritionScenario } from '../attrition-projection.js';
import type { Interval } from '../interval.js';

/** What indicators are worked out from. */
export type IndicatorRecord = Pick<Ledger, 'claims' | 'events' | 'statedValues'>;

/** Something a reader must know before using the result. */
export type IndicatorFlag =
  /** A total over time set against what is there on a day. */
  | 'flow-over-stock'
  /** The two sides count different things. */
  | 'unlike-signatures'
  /** The two sides speak of days more than a year apart. */
  | 'denominator-of-another-date'
  /** One of the inputs was computed from other claims. */
  | 'derived-input'
  /** A plan or prediction goes in. */
  | 'not-observed'
  /** The losses are a floor ("more than 3,000"), so that the day is the latest it may be. */
  | 'losses-from-a-floor'
  /** The pattern rests on one or two cases. */
  | 'few-cases';

/** One sum that was done: inputs, unit, and the digits the inputs allow. */
export interface Computed {
  readonly numerator: Claim | undefined;
  readonly denominator: Claim | undefined;
  /** Further claims that went in. */
  readonly also: readonly Claim[];
  readonly value: Interval;
  readonly unit: Unit;
  /** No more digits than these may be shown; `shownDigits` says how many that is. */
  readonly significantDigits: number;
  readonly flags: readonly IndicatorFlag[];
}

/** One result of an indicator, with every choice of numerator and denominator the record allows. */
export interface IndicatorPart {
  /** e.g. `of-army`; its name and its formula in words stand in the locale under this id. */
  readonly part: string;
  readonly unit: Unit;
  readonly stated: readonly StatedValue[];
  readonly numerators: readonly Claim[];
  readonly denominators: readonly Claim[];
  /** With the chosen inputs; with the page's own unless the reader chose others. **Absent:** an input is missing. */
  readonly chosen: Computed | undefined;
  /** The chosen numerator over every denominator, lowest denominator first. */
  readonly byDenominator: readonly Computed[];
  /** Over every numerator and every denominator. */
  readonly overAll: Computed | undefined;
}

/** A quotient or product of two claims, in one or more parts. */
export interface RatioIndicator {
  readonly kind: 'ratio';
  readonly id: IndicatorId;
  readonly parts: readonly IndicatorPart[];
}

/** Two origins set beside each other: do they speak of the same thing? */
export interface AgreementIndicator {
  readonly kind: 'agreement';
  readonly id: IndicatorId;
  readonly stated: readonly StatedValue[];
  /** The page's own pair first (or the reader's), then the two voices' nearest claims of each quantity both counted. */
  readonly pairs: readonly ComparedPair[];
}

/** Two claims compared. `gapPercent` is of the lower one, and only where the signatures are the same. */
export interface ComparedPair {
  readonly a: Claim;
  readonly b: Claim;
  readonly comparable: boolean;
  readonly gapPercent: number | undefined;
  /** What the same two origins had observed of the quantities of the pair by then, if anything. */
  readonly instead: readonly Claim[];
  readonly flags: readonly IndicatorFlag[];
}

/** Losses carried forward at a daily rate. */
export interface AttritionIndicator {
  readonly kind: 'attrition';
  readonly id: IndicatorId;
  readonly stated: readonly StatedValue[];
  /** The losses and contingents a reader may choose, under the part `end-day`. */
  readonly losses: readonly Claim[];
  readonly contingents: readonly Claim[];
  /** The page's own first (or the reader's), then on the newest count of every other voice that was known by then. */
  readonly projections: readonly Projection[];
}

/** One projection with all its assumptions. **Units:** persons, persons per day, days. */
export interface Projection extends AttritionScenario {
  /** The day from which losses are counted. */
  readonly countedFrom: CalendarDay;
  /** The day the losses so far speak of, or are spread up to. */
  readonly countedTo: CalendarDay;
  /** Losses so far over the days counted; `perDay` differs where the origin gave a rounded rate of its own. */
  readonly countedPerDay: number;
  readonly daysLeft: number;
  readonly end: CalendarDay;
  readonly inputs: readonly Claim[];
  readonly flags: readonly IndicatorFlag[];
}

/** How long before departures a visit took place. */
export interface LeadIndicator {
  readonly kind: 'lead';
  readonly id: IndicatorId;
  readonly stated: readonly StatedValue[];
  readonly cases: readonly LeadCase[];
  readonly flags: readonly IndicatorFlag[];
}

/** One visit and what followed. **Units:** days; undefined where nothing followed. */
export interface LeadCase {
  readonly visit: RecordedEvent;
  readonly departure: RecordedEvent | undefined;
  /** Where nothing followed, the event by which that became known. */
  readonly finding: RecordedEvent | undefined;
  readonly days: Interval | undefined;
}

/** Any of the eight. */
export type Indicator = RatioIndicator | AgreementIndicator | AttritionIndicator | LeadIndicator;

/** The reader's own choice of inputs, by part. */
export type IndicatorChoices = Readonly<
  Record<string, { readonly numerator?: ClaimId; readonly denominator?: ClaimId }>
>;
