// A count of killed with the very number that was given shortly before for something else.
import { daysBetween } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import { figureNumbers, type Figure } from '../model/figure.js';

/** **Units:** days. So long after another count the same number of dead is taken for it. */
const daysOfEcho = 400;

/** Whether a count of killed has a number that another claim gave for the same people in the time before. */
export function echoes(killed: Claim, source: Claim): boolean {
  const days = daysBetween(lastDay(source.statedOn), lastDay(killed.statedOn));
  const numbers = numerals(source.figure);
  return (
    killed.quantity.population === source.quantity.population &&
    days >= 0 &&
    days <= daysOfEcho &&
    numerals(killed.figure).some((number) => numbers.includes(number))
  );
}

/** Two readings of words may meet by chance ("several hundred", 300); an echo is of a number that was printed. */
function numerals(figure: Figure): readonly number[] {
  return figure.kind === 'in-words' ? [] : figureNumbers(figure);
}
