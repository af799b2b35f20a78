// Losses carried forward at a constant daily rate: a sum with its assumptions in the result, not a forecast of ours.
import { addDays, dayNumber, type CalendarDay } from '../model/calendar-day.js';

/** What a scenario starts from. **Units:** persons; persons per day. */
export interface AttritionInputs {
  /** Persons sent. */
  readonly contingent: number;
  /** Persons killed or wounded by `start`. */
  readonly lossesSoFar: number;
  /** Persons killed or wounded a day from `start` on. */
  readonly perDay: number;
  readonly start: CalendarDay;
}

/** What the sum takes for granted, for the caption. */
export type AttritionAssumption =
  'the-rate-holds' | 'nobody-is-added' | 'nobody-returns-to-duty' | 'nobody-is-counted-twice';

/** A scenario with everything it stands on. **Units:** persons, persons per day, whole days. */
export interface AttritionScenario extends AttritionInputs {
  readonly assumptions: readonly AttritionAssumption[];
  /** To the nearest whole day. **Absent:** at a rate of zero, or beyond the year 9999, the sum has no end. */
  readonly daysLeft: number | undefined;
  /** The day on which the losses so carried forward equal the contingent. **Absent:** as for `daysLeft`. */
  readonly end: CalendarDay | undefined;
}

const assumptions: readonly AttritionAssumption[] = [
  'the-rate-holds',
  'nobody-is-added',
  'nobody-returns-to-duty',
  'nobody-is-counted-twice',
];
const lastDayNumber = dayNumber('9998-12-31');

/**
 * (contingent − losses so far) ÷ losses a day, counted from the start.
 *
 * **Absent:** with losses at or above the contingent nothing is left, and the end is the start.
 * **Throws** `RangeError` for a number that is negative or not finite.
 * **Source:** docs/methodology.md, "What follows from the claims".
 */
export function attritionProjection(inputs: AttritionInputs): AttritionScenario {
  const { contingent, lossesSoFar, perDay, start } = inputs;
  for (const amount of [contingent, lossesSoFar, perDay]) {
    if (Number.isFinite(amount) && amount >= 0) continue;
    throw new RangeError(`attritionProjection: not an amount: ${amount}`);
  }
  const remaining = Math.max(0, contingent - lossesSoFar);
  const days = remaining === 0 ? 0 : Math.round(remaining / perDay);
  const daysLeft = dayNumber(start) + days <= lastDayNumber ? days : undefined;
  return {
    contingent,
    lossesSoFar,
    perDay,
    start,
    assumptions,
    daysLeft,
    end: daysLeft === undefined ? undefined : addDays(start, daysLeft),
  };
}
