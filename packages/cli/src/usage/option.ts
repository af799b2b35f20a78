// What an option is: its name, what may stand behind it, and how that is read.
import { badUse } from './failure.js';
import { nearestName } from './nearest-name.js';

/** An option with a value. */
export interface Option<Value> {
  readonly name: string;
  /** What stands for the value in the help: `DAY`. **Absent:** a switch. */
  readonly placeholder: string | undefined;
  readonly says: string;
  /** All values there are, where they can be listed. */
  readonly known: readonly string[];
  /** **Throws** a `Failure` for a text that names nothing; `name` is what it is called there. */
  readonly read: (text: string, name: string) => Value;
}

/** Any option, for a list of them. */
export type AnyOption = Option<unknown>;

/** An option that is there or not. */
export function flag(name: string, says: string): Option<true> {
  return { name, placeholder: undefined, says, known: [], read: () => true };
}

/** An option of any text but none. */
export function text(name: string, placeholder: string, says: string): Option<string> {
  const read = (given: string, called: string): string => {
    if (given === '') throw badUse(`${called} is empty`, `Give ${placeholder}`);
    return given;
  };
  return { name, placeholder, says, known: [], read };
}

/** An option of one of some values. */
export function oneOf<Value extends string>(
  name: string,
  placeholder: string,
  known: readonly Value[],
  says: string,
): Option<Value> {
  const read = (given: string, called: string): Value => {
    const found = known.find((value) => value === given);
    if (found === undefined) throw unknownValue(called, given, known);
    return found;
  };
  return { name, placeholder, says, known, read };
}

/** An option of several of some values, parted by blanks or commas. */
export function someOf<Value extends string>(
  name: string,
  placeholder: string,
  known: readonly Value[],
  says: string,
): Option<readonly Value[]> {
  const one = oneOf(name, placeholder, known, says);
  const read = (given: string, called: string): readonly Value[] => {
    const values = given.split(/[\s,]+/).filter(Boolean);
    if (values.length === 0) throw badUse(`${called} is empty`, `Known: ${known.join(', ')}`);
    return values.map((value) => one.read(value, called));
  };
  return { ...one, read };
}

/** An option of a whole number. */
export function wholeNumber(
  name: string,
  placeholder: string,
  [least, most]: readonly [number, number],
  says: string,
): Option<number> {
  const read = (given: string, called: string): number => {
    const number = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
    if (number >= least && number <= most) return number;
    throw badUse(`${called} "${given}" does not fit`, `Give a whole number, ${least} to ${most}`);
  };
  return { name, placeholder, says, known: [], read };
}

/** The failure for a value that names nothing, with the nearest that does. */
export function unknownValue(called: string, given: string, known: readonly string[]): Error {
  const nearest = nearestName(given, known);
  const meant = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  return badUse(`${called} "${given}" names nothing`, `${meant}Known: ${known.join(', ')}`);
}
