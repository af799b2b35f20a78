// One entry of a stranger's record against its schema: taken whole, taken without an ornament that is wrong, or refused.
import * as v from 'valibot';
import type { Fault } from '../model/fault.js';
import { remedies } from '../model/field.js';
import { limits } from '../model/limits.js';
import type { ToldFaults } from './told-faults.js';

/** A plain object whose fields nobody has looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where an entry stands. */
export interface Home {
  readonly document?: string;
  readonly list: string;
}

/** What is asked of an entry: its schema, and the fields without which it is taken where they are wrong. */
export interface Asked<Schema extends v.GenericSchema> {
  readonly schema: Schema;
  /** **Absent:** it is taken exactly as sent or not at all. */
  readonly mayLack?: (field: string) => boolean;
}

/** Whether a value is a plain object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The entry, and a fault for every field that is wrong or that nobody knows.
 *
 * Where all that is wrong are fields that it may lack, it is taken without them. **Absent:** undefined where it is
 * refused.
 */
export function checkedEntry<Schema extends v.GenericSchema>(
  item: unknown,
  asked: Asked<Schema>,
  home: Home,
  record: string | undefined,
  told: ToldFaults,
): v.InferOutput<Schema> | undefined {
  const { schema, mayLack = () => false } = asked;
  const tooLong = isFields(item)
    ? Object.keys(item).find((key) => isTooLong(item[key]))
    : undefined;
  const result = tooLong
    ? undefined
    : v.safeParse(schema, item, { abortPipeEarly: true, abortEarly: told.isFull() });
  if (result?.success) return result.output;
  const wrong = result
    ? result.issues.map(wrongField)
    : [{ top: tooLong ?? '', field: tooLong, problem: 'too many', isUnknown: false }];
  const isTaken = isFields(item) && wrong.every(({ top }) => mayLack(top) && top in item);
  for (const { field = home.list, problem, isUnknown } of wrong) {
    const code = isUnknown ? 'unknown-field' : isTaken ? 'field-left-out' : 'bad-field';
    told.tell(faultAt(home, record, { code, field, problem }));
  }
  if (!isTaken) return undefined;
  const left = new Set(wrong.map(({ top }) => top));
  const rest = Object.fromEntries(Object.entries(item).filter(([field]) => !left.has(field)));
  return checkedEntry(rest, asked, home, record, told);
}

/** The entries of one list of a record or a page that could be taken. **Absent:** a missing list is empty. */
export function goodEntries<Schema extends v.GenericSchema>(
  fields: Fields,
  home: Home,
  asked: Asked<Schema>,
  told: ToldFaults,
): v.InferOutput<Schema>[] {
  return listOf(fields, home, told).flatMap((item, index) => {
    const name = nameOf(item) ?? `${home.list}[${index}]`;
    const output = checkedEntry(item, asked, home, name, told);
    return output === undefined ? [] : [output];
  });
}

/** What stands in a list, whatever it is. **Absent:** a missing list is empty; what is no list is one, with a fault. */
export function listOf(fields: Fields, home: Home, told: ToldFaults): readonly unknown[] {
  const items = fields[home.list];
  if (Array.isArray(items)) return items as readonly unknown[];
  if (items !== undefined) {
    const problem = 'it is not a list';
    told.tell(faultAt(home, undefined, { code: 'bad-field', field: home.list, problem }));
  }
  return [];
}

/** What to call an entry in a fault: its id, or the id it repeats. */
export function nameOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const name = item['id'] ?? item['of'];
  return typeof name === 'string' ? shortText(name) : undefined;
}

/** A fault with what can be said of it. */
export function faultAt(
  { document }: Pick<Home, 'document'>,
  record: string | undefined,
  { code, field, problem }: Pick<Fault, 'code' | 'field' | 'problem'>,
): Fault {
  return {
    code,
    ...(document === undefined ? {} : { document }),
    ...(record === undefined ? {} : { record }),
    field,
    problem,
    remedy: remedies[problem] ?? 'Give what the schema asks for, or leave the record out',
  };
}

function wrongField(issue: v.BaseIssue<unknown>) {
  const isUnknown = issue.expected === 'never' && issue.path !== undefined;
  return {
    top: String(issue.path?.[0]?.key ?? ''),
    field: shortText(v.getDotPath(issue) ?? '') || undefined,
    problem: isUnknown ? 'no such field' : shortText(issue.message),
    isUnknown,
  };
}

/** Looked at before its items are, since each wrong one of a million would have to be told. */
function isTooLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > limits.items || value.some(isTooLong);
  return isFields(value) && Object.values(value).some(isTooLong);
}

/** A message may quote a text of any length. */
function shortText(message: string): string {
  return message.length > 200 ? `${message.slice(0, 199)}…` : message;
}
