// What single fields of a record may hold, and how records are built of them: the one place that knows the validator.
import * as v from 'valibot';
import { isCalendarDay, type CalendarDay } from './calendar-day.js';
import { isEdtf, type Edtf } from './day-span.js';
import { limits } from './limits.js';
import { webAddress } from './web-address.js';

/** What a field may hold. Its type is inferred; what it means stands above it, for readers and the published schema. */
export type Field<Value> = v.GenericSchema<unknown, Value>;

/** The type of what a schema takes. */
export type Entered<Schema extends v.GenericSchema> = DeepReadonly<v.InferOutput<Schema>>;

type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

/** A field that may be left out, and is then absent. */
export type Maybe<Schema extends v.GenericSchema> = v.ExactOptionalSchema<Schema, undefined>;

/** How to mend what a check refuses, by the problem it names. */
export const remedies: Readonly<Record<string, string>> = {
  'not a date':
    'Write it as EDTF of level 0 or 1, such as 2025-01-13, 2024-11~ or 2024-10-08/2024-10-13, in the years 1000 to 9998',
  'not a day': 'Write a day that exists, in the years 1000 to 9998, as YYYY-MM-DD',
  'not a web address': 'Give an absolute https address without a user name',
  'not an id': 'Give one word without blanks and control characters',
  'not a language': 'Give a BCP 47 code, such as en or zh-Hans',
  'not an amount': `Give a number from zero to ${limits.amount}`,
  'next to nothing': `Give zero, or ${limits.smallest} or more`,
  'not a share': 'Give percentages from 0 to 100, the lower one first',
  'not a range': 'Give the lower end first, and the best number between the ends',
  'no reading': 'Give the lower end, the upper end or both, the lower one first',
  'no way to the page': 'Give its address, that of a copy, or noAddressReason',
  'says nothing': 'Say what was printed instead, or leave it out',
  'too long': `Keep texts within ${limits.characters} characters`,
  'too many': `Keep lists and records within ${limits.items} entries`,
  'no such field': 'Correct its name, or leave it out',
  'it is not a list': 'Give a JSON array',
};

/** A record of exactly these fields. */
export function record<const Fields extends v.ObjectEntries>(
  fields: Fields,
): v.StrictObjectSchema<Fields, undefined> {
  return v.strictObject(fields);
}

/** A record that is one of several kinds, by its field `kind`. */
export function oneKindOf<const Kinds extends v.VariantOptions<'kind'>>(
  ...kinds: Kinds
): v.VariantSchema<'kind', Kinds, undefined> {
  return v.variant('kind', kinds);
}

/** A field that may be left out. */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema): Maybe<Schema> {
  return v.exactOptional(schema);
}

/** A field that may be left out or, in code, be said to be undefined. */
export function orUnsaid<const Schema extends v.GenericSchema>(
  schema: Schema,
): v.OptionalSchema<Schema, undefined> {
  return v.optional(schema);
}

/** A list, in order. */
export function list<const Schema extends v.GenericSchema>(
  schema: Schema,
): v.ArraySchema<Schema, undefined> {
  return v.array(schema);
}

/** A list that counts as empty where it is left out. */
export function orNone<const Schema extends v.GenericSchema>(
  schema: Schema,
): v.OptionalSchema<v.ArraySchema<Schema, undefined>, readonly []> {
  return v.optional(v.array(schema), []);
}

/** One of a few words or numbers. */
export function oneOf<const Option extends string | number>(
  ...options: readonly Option[]
): Field<Option> {
  return v.picklist(options);
}

/** One of the keys of a closed list. */
export function keyOf<Key extends string>(keys: Readonly<Record<Key, unknown>>): Field<Key> {
  return v.picklist(Object.keys(keys) as Key[]);
}

/** This and nothing else. */
export function exactly<const Value extends string | true>(
  value: Value,
): v.LiteralSchema<Value, undefined> {
  return v.literal(value);
}

/** What no XML file may hold, and so no picture that a reader saves. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Any text that is not too long. What cannot be printed becomes U+FFFD. */
export const text: Field<string> = v.pipe(
  v.string(),
  v.maxLength(limits.characters, 'too long'),
  v.transform((input) => input.replace(unprintable, '\uFFFD')),
);

const plainText = v.pipe(v.string(), v.maxLength(limits.characters, 'too long'));

/** An id: one word. */
export const id: Field<string> = v.pipe(
  plainText,
  v.regex(/^[^\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+$/u, 'not an id'),
);

/** The outer form of a date; whether it exists is checked after it. A published schema can say only the form. */
const dateForm =
  /^(?=.*\d)(?:\.\.|[1-9]\d{3}(?:-XX(?:-XX)?|-\d\d(?:-(?:\d\d|XX))?)?[~?%]?)?(?:\/(?:\.\.|[1-9]\d{3}(?:-XX(?:-XX)?|-\d\d(?:-(?:\d\d|XX))?)?[~?%]?)?)?$/;

/** A date of stated precision (EDTF). */
export const date: Field<Edtf> = v.pipe(
  plainText,
  v.regex(dateForm, 'not a date'),
  v.check(isEdtf, 'not a date'),
);

/** An existing day. */
export const day: Field<CalendarDay> = v.pipe(
  plainText,
  v.regex(/^[1-9]\d{3}-\d\d-\d\d$/, 'not a day'),
  v.guard(isCalendarDay, 'not a day'),
);

/** An absolute web address. */
export const address: Field<string> = v.pipe(
  plainText,
  v.regex(/^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\//, 'not a web address'),
  v.check((input) => webAddress(input) !== undefined, 'not a web address'),
);

/** A language code (BCP 47). */
export const language: Field<string> = v.pipe(
  plainText,
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/, 'not a language'),
);

/** A finite number: zero, or far enough from it to be drawn. */
export const amount: Field<number> = v.pipe(
  v.number('not an amount'),
  v.minValue(0, 'not an amount'),
  v.maxValue(limits.amount, 'not an amount'),
  v.check((input) => input === 0 || input >= limits.smallest, 'next to nothing'),
);

/** A percentage. */
export const percent: Field<number> = v.pipe(amount, v.maxValue(100, 'not a share'));

/** A record whose fields have to fit each other. What does not fit is told of the record, or of the field named. */
export function fitting<const Schema extends v.GenericSchema>(
  schema: Schema,
  fits: (value: v.InferOutput<Schema>) => boolean,
  problem: string,
  field?: string,
): v.SchemaWithPipe<readonly [Schema, v.CheckAction<v.InferOutput<Schema>, string>]> {
  const check = v.check(fits, problem);
  // The validator's type of a path cannot be told of a schema that is not known yet.
  const toldOf = (path: string) => v.forward(check as never, [path] as never) as typeof check;
  return v.pipe(schema, field === undefined ? check : toldOf(field));
}
