// What single fields of a stranger's record may hold: texts, ids, days, dates, addresses, amounts.
import * as v from 'valibot';
import { calendarDay, isCalendarDay } from '../model/calendar-day.js';
import { isEdtf } from '../model/day-span.js';
import { webAddress } from '../model/web-address.js';
import { limits } from './limits.js';

/** How to mend what a check refuses, by the problem it names. */
export const remedies: Readonly<Record<string, string>> = {
  'not a date': 'Write it as EDTF, such as 2025-01-13, 2024-11~ or 2024-10-08/2024-10-13',
  'not a day': 'Write a day that exists, as YYYY-MM-DD',
  'not a web address': 'Give an absolute https address without a user name',
  'not an id': 'Give one word without blanks',
  'not a language': 'Give a BCP 47 code, such as en or zh-Hans',
  'not an amount': `Give a finite number from zero to ${limits.amount}`,
  'not a share': 'Give percentages from 0 to 100, the lower one first',
  'not a range': 'Give the lower end first, and the best number between the ends',
  'no way to the page': 'Give its address, that of a copy, or noAddressReason',
  'says nothing': 'Say what was printed instead, or leave it out',
  'too long': `Keep texts within ${limits.characters} characters`,
};

/** The outer form of a date; whether it exists is checked after it. A published schema can say only the form. */
const dateForm =
  /^(?=.*\d)(?:\.\.|\d{4}(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?[~?%]?)?(?:\/(?:\.\.|\d{4}(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?[~?%]?)?)?$/;

/** Any text, as long as it is not too long. */
export const text = v.pipe(v.string(), v.maxLength(limits.characters, 'too long'));

/** An id: one word. */
export const id = v.pipe(text, v.regex(/^\S+$/, 'not an id'));

/** A list of ids. */
export const ids = v.array(id);

/** A date of stated precision. */
export const edtf = v.pipe(text, v.regex(dateForm, 'not a date'), v.check(isEdtf, 'not a date'));

/** An existing day. */
export const dayText = v.pipe(
  text,
  v.regex(/^\d{4}-\d\d-\d\d$/, 'not a day'),
  v.check(isCalendarDay, 'not a day'),
);

/** An existing day, typed as such. */
export const day = v.pipe(dayText, v.transform(calendarDay));

/** An absolute web address. */
export const address = v.pipe(
  text,
  v.regex(/^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\//, 'not a web address'),
  v.check((input) => webAddress(input) !== undefined, 'not a web address'),
);

/** A language code. */
export const language = v.pipe(
  text,
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/, 'not a language'),
);

/** A finite number of zero or more. */
export const amount = v.pipe(
  v.number('not an amount'),
  v.minValue(0, 'not an amount'),
  v.maxValue(limits.amount, 'not an amount'),
);

/** A percentage. */
export const percent = v.pipe(
  v.number('not an amount'),
  v.minValue(0, 'not a share'),
  v.maxValue(100, 'not a share'),
);

/** One of the keys of a closed list. */
export function keyOf<Key extends string>(list: Readonly<Record<Key, unknown>>) {
  return v.picklist(Object.keys(list) as Key[]);
}
