// A prediction as a claim that can be settled: its condition, its deadline and the rule written down beforehand.
import { amount, date, id, list, maybe, oneOf, record, text, type Entered } from './field.js';
import { signatureSchema } from './signature-schema.js';

/** The id of an event, e.g. `2025-01-15-withdrawal`. */
export type EventId = string;

/** A condition the forecast stands under. */
export const conditionSchema = record({
  /** In the editors' words. */
  text,
  /** The event that would end it. Once it is known, the forecast is not scored. */
  failedBy: maybe(id),
});

/** A condition the forecast stands under, in our words, and the event that would end it. */
export interface ForecastCondition extends Entered<typeof conditionSchema> {}

/** One quantity whose span settles a forecast. */
export const outcomeSchema = record({
  /** What is counted. */
  quantity: signatureSchema,
  /** The number it must reach. **Units:** those of its measure. */
  reaches: amount,
});

/** One quantity whose span settles a forecast, and the number it must reach. */
export interface ForecastOutcomeTest extends Entered<typeof outcomeSchema> {}

/** How a forecast is settled. */
export const resolutionSchema = record({
  /** Each number that settles it: any one that is reached does. */
  outcomes: list(outcomeSchema),
  /** The rule in the editors' words, written from the forecast itself. */
  text,
});

/**
 * How a forecast is settled.
 *
 * It came true when the span of claims about the time up to the deadline starts at or above `reaches`; it did not when
 * the deadline has passed, a standing claim about the deadline or later lies wholly below, and none about the time up to
 * it (or the fresh days after) reaches it; otherwise it is undetermined.
 *
 * Any one of several outcomes settles it: it came true when one is reached, and it did not when a claim lies below one
 * and none reaches any.
 */
export interface Resolution extends Entered<typeof resolutionSchema> {}

/** What makes a claim a forecast. */
export const forecastSchema = record({
  /** What it stands under, and the event that would end it. */
  conditions: list(conditionSchema),
  /** By when (EDTF). */
  deadline: date,
  /** Whether the deadline was said, or is the editors' reading. */
  deadlineBasis: oneOf('stated', 'read'),
  /** How the deadline was read. */
  deadlineNote: maybe(text),
  /** The rule it is settled by, written from the forecast itself. */
  resolution: resolutionSchema,
});

/** What makes a claim a forecast. */
export interface Forecast extends Entered<typeof forecastSchema> {}
