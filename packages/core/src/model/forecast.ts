// A prediction as a claim that can be settled: its condition, its deadline and the rule written down beforehand.
import type { Edtf } from './day-span.js';
import type { Signature } from './signature.js';

/** The id of an event, e.g. `2025-01-15-withdrawal`. */
export type EventId = string;

/** A condition the forecast stands under, in our words, and the event that would end it. */
export interface ForecastCondition {
  readonly text: string;
  /** Known once this event is known; the forecast is then not scored. */
  readonly failedBy?: EventId;
}

/**
 * How a forecast is settled.
 *
 * It came true when the span of claims about the time up to the deadline starts at or above `reaches`; it did not when
 * the deadline has passed, a standing claim about the deadline or later lies wholly below, and none about the time up to
 * it (or the fresh days after) reaches it; otherwise it is undetermined.
 *
 * **Units:** `reaches` in those of the outcome's measure.
 */
export interface Resolution {
  readonly outcomes: readonly ForecastOutcomeTest[];
  /** The rule in our words, written from the forecast itself. */
  readonly text: string;
}

/** One quantity whose span settles a forecast, and the number it must reach. */
export interface ForecastOutcomeTest {
  readonly quantity: Signature;
  readonly reaches: number;
}

/** What makes a claim a forecast. */
export interface Forecast {
  readonly conditions: readonly ForecastCondition[];
  readonly deadline: Edtf;
  /** Whether the deadline was said, or is our reading, which `deadlineNote` explains. */
  readonly deadlineBasis: 'stated' | 'read';
  readonly deadlineNote?: string;
  readonly resolution: Resolution;
}
