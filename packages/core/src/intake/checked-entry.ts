// One entry of a stranger's record against its schema: taken whole, taken without an ornament that is wrong, or refused.
import * as v from 'valibot';
import type { Fault } from '../model/fault.js';
import { remedies } from './field-schemas.js';

/** A plain object whose fields nobody has looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** What an entry has to be. */
export type EntrySchema<Output> = v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>;

/** Where an entry stands. */
export interface Home {
  readonly document?: string;
  readonly list: string;
}

/** Whether a value is a plain object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The entry, and a fault for every field that is wrong.
 *
 * Where all that is wrong are fields that it `mayLack`, it is taken without them. **Absent:** undefined where it is
 * refused.
 */
export function checkedEntry<Output>(
  item: unknown,
  schema: EntrySchema<Output>,
  { document, list }: Home,
  record: string | undefined,
  faults: Fault[],
  mayLack: readonly string[] = [],
): Output | undefined {
  const result = v.safeParse(schema, item, { abortPipeEarly: true });
  if (result.success) return result.output;
  const wrong = new Set(result.issues.map((issue) => v.getDotPath(issue)?.split('.')[0] ?? ''));
  const isTaken = isFields(item) && [...wrong].every((field) => mayLack.includes(field));
  for (const issue of result.issues) {
    const problem = shortText(issue.message);
    faults.push({
      code: isTaken ? 'field-left-out' : 'bad-field',
      ...(document === undefined ? {} : { document }),
      ...(record === undefined ? {} : { record }),
      field: v.getDotPath(issue) ?? list,
      problem,
      remedy: remedies[problem] ?? 'Give what the schema asks for, or leave the record out',
    });
  }
  if (!isTaken) return undefined;
  const rest = Object.fromEntries(Object.entries(item).filter(([field]) => !wrong.has(field)));
  return checkedEntry(rest, schema, { list }, record, faults);
}

/** The entries of one list of a record or a page that could be taken. **Absent:** a missing list is empty. */
export function goodEntries<Output>(
  fields: Fields,
  home: Home,
  schema: EntrySchema<Output>,
  faults: Fault[],
  mayLack: readonly string[] = [],
): readonly Output[] {
  return listOf(fields, home, faults).flatMap((item, index) => {
    const name = nameOf(item) ?? `${home.list}[${index}]`;
    const output = checkedEntry(item, schema, home, name, faults, mayLack);
    return output === undefined ? [] : [output];
  });
}

/** What stands in a list, whatever it is. **Absent:** a missing list is empty; what is no list is one, with a fault. */
export function listOf(fields: Fields, { document, list }: Home, faults: Fault[]) {
  const items = fields[list];
  if (Array.isArray(items)) return items as readonly unknown[];
  if (items !== undefined) {
    faults.push({
      code: 'bad-field',
      ...(document === undefined ? {} : { document }),
      field: list,
      problem: 'it is not a list',
      remedy: 'Give a JSON array',
    });
  }
  return [];
}

/** What to call an entry in a fault: its id, or the id it repeats. */
export function nameOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const name = item['id'] ?? item['of'];
  return typeof name === 'string' ? shortText(name) : undefined;
}

/** A message may quote a text of any length. */
function shortText(message: string): string {
  return message.length > 200 ? `${message.slice(0, 199)}…` : message;
}
