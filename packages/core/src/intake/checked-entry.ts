// One entry of a stranger's record against its schema: taken whole, taken without an ornament that is wrong, or refused.
import * as v from 'valibot';
import type { Fault } from '../model/fault.js';
import { remedies } from '../model/field.js';
import { limits } from '../model/limits.js';
import type { Steps } from './steps.js';
import type { ToldFaults } from './told-faults.js';

/** A plain object whose fields nobody has looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where an entry stands. */
export interface Home {
  readonly document?: string;
  readonly list: string;
}

/** The schema of a record. */
export type RecordSchema = v.GenericSchema & { readonly entries: v.ObjectEntries };

/** What is asked of an entry. */
export interface Asked<Schema extends RecordSchema> {
  readonly schema: Schema;
  /** The fields without which it is taken where they are wrong. **Absent:** taken as sent or not at all. */
  readonly mayLack?: readonly string[];
  /** Whether it is taken without a field that nobody knows. **Absent:** it is not, since any may be a misspelt one. */
  readonly mayBear?: true;
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
export function checkedEntry<Schema extends RecordSchema>(
  item: unknown,
  asked: Asked<Schema>,
  home: Home,
  record: string | undefined,
  told: ToldFaults,
): v.InferOutput<Schema> | undefined {
  const { schema, mayBear } = asked;
  const names = isFields(item) ? Object.keys(item) : [];
  if (names.length > limits.items) {
    told.tell(faultAt(home, record, { code: 'bad-field', field: home.list, problem: 'too many' }));
    return undefined;
  }
  const unknown = names.filter((name) => !Object.hasOwn(schema.entries, name));
  for (const name of unknown) told.tell(faultAt(home, record, unknownField(name)));
  if (!isFields(item) || unknown.length === 0) return knownFields(item, asked, home, record, told);
  const output = knownFields(without(item, new Set(unknown)), asked, home, record, told);
  return mayBear ? output : undefined;
}

function knownFields<Schema extends RecordSchema>(
  item: unknown,
  asked: Asked<Schema>,
  home: Home,
  record: string | undefined,
  told: ToldFaults,
): v.InferOutput<Schema> | undefined {
  const { schema, mayLack = [] } = asked;
  const tooLong = isFields(item)
    ? Object.keys(item).find((key) => isTooLong(item[key]))
    : undefined;
  const result = tooLong
    ? undefined
    : v.safeParse(schema, item, { abortPipeEarly: true, abortEarly: told.isFull() });
  if (result?.success) return result.output;
  const wrong = result
    ? result.issues.map(wrongField)
    : [{ top: tooLong ?? '', code: 'bad-field', field: tooLong ?? '', problem: 'too many' }];
  const isTaken = isFields(item) && wrong.every(({ top }) => mayLack.includes(top) && top in item);
  for (const { code, field, problem } of wrong) {
    const fault = { code: isTaken ? 'field-left-out' : code, field: field || home.list, problem };
    told.tell(faultAt(home, record, fault));
  }
  if (!isTaken) return undefined;
  const rest = without(item, new Set(wrong.map(({ top }) => top)));
  return knownFields(rest, asked, home, record, told);
}

/** The entries of one list of a record or a page that could be taken, one a step. **Absent:** a missing list is empty. */
export function* goodEntries<Schema extends RecordSchema>(
  fields: Fields,
  home: Home,
  asked: Asked<Schema>,
  told: ToldFaults,
): Steps<v.InferOutput<Schema>[]> {
  const good: v.InferOutput<Schema>[] = [];
  for (const [index, item] of listOf(fields, home, told).entries()) {
    const name = nameOf(item) ?? `${home.list}[${index}]`;
    const output = checkedEntry(item, asked, home, name, told);
    if (output !== undefined) good.push(output);
    yield;
  }
  return good;
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

/** What is told of a field that nobody knows. */
export function unknownField(name: string): Pick<Fault, 'code' | 'field' | 'problem'> {
  return { code: 'unknown-field', field: shortText(name) || 'record', problem: 'no such field' };
}

function wrongField(issue: v.BaseIssue<unknown>) {
  const top = String(issue.path?.[0]?.key ?? '');
  const field = shortText(v.getDotPath(issue) ?? '');
  // Inside the fields of an entry too a name may be misspelt.
  if (issue.expected === 'never' && issue.path) return { top, ...unknownField(field) };
  return { top, code: 'bad-field', field, problem: shortText(issue.message) };
}

function without(item: Fields, left: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(item).filter(([field]) => !left.has(field)));
}

/** Looked at before its items are, since each wrong one of a million would have to be told. */
function isTooLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > limits.items || value.some(isTooLong);
  if (!isFields(value)) return false;
  const parts = Object.values(value);
  return parts.length > limits.items || parts.some(isTooLong);
}

/** A message may quote a text of any length. */
function shortText(message: string): string {
  return message.length > 200 ? `${message.slice(0, 199)}…` : message;
}
