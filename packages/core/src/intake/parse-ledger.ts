// Strangers' JSON to a linked record: every bad record dropped with its fault, every good one kept, nothing thrown.
import * as v from 'valibot';
import { digest } from '../model/digest.js';
import type { DocumentEntry, LedgerEntries } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import type { Ledger } from '../model/ledger.js';
import { linkLedger } from '../model/link-ledger.js';
import {
  claimSchema,
  eventSchema,
  mentionSchema,
  originSchema,
  pageSchema,
  partySchema,
  statedValueSchema,
} from './entry-schemas.js';
import { dayText, id, remedies } from './field-schemas.js';
import { limits } from './limits.js';
import { plainCopy, type CopyProblem } from './plain-copy.js';
import { soundLinks } from './sound-links.js';

/** The record of all that could be taken, the entries it was linked from, and a fault for all that could not. */
export interface ParsedLedger {
  readonly ledger: Ledger;
  readonly entries: LedgerEntries;
  readonly faults: readonly Fault[];
}

type Fields = Readonly<Record<string, unknown>>;
type Schema<Output> = v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>;

/** Where a record stands. */
interface Home {
  readonly document?: string;
  readonly list: string;
}

const problems: Readonly<Record<CopyProblem, readonly [problem: string, remedy: string]>> = {
  'not-json': ['it is not JSON', 'Send one JSON object'],
  'too-large': [`it is larger than ${limits.bytes} bytes`, 'Send fewer records'],
  'too-deep': [
    `it is nested deeper than ${limits.depth} levels`,
    'Send records as the schema has them',
  ],
  unreadable: ['it cannot be read', 'Send plain data'],
};

/**
 * Takes a record from data or from JSON text.
 *
 * A record that is too large, too deep, no object, or without a data day is refused whole: the ledger is then empty.
 * **Absent:** a missing list counts as empty. Never throws.
 */
export function parseLedger(input: unknown): ParsedLedger {
  const copy = plainCopy(input);
  if (copy.kind === 'refused') return refused(copy.problem, 'record', ...problems[copy.problem]);
  const root = copy.value;
  if (!isFields(root))
    return refused('not-a-record', 'record', 'it is not an object', 'Send one JSON object');
  const faults: Fault[] = [];
  const pages = listOf(root, 'documents', undefined, faults).filter((page) =>
    keepFields(page, faults),
  );
  const claims = pages.reduce(
    (sum, { claims: all }) => sum + (Array.isArray(all) ? all.length : 0),
    0,
  );
  if (claims > limits.claims) {
    return refused(
      'too-many-claims',
      'documents',
      `it holds ${claims} claims`,
      `Send at most ${limits.claims}`,
    );
  }
  const dataDay = v.safeParse(dayText, root['dataDay']);
  if (!dataDay.success)
    return refused('bad-field', 'dataDay', 'not a day', remedies['not a day'] ?? '');
  const whole = v.safeParse(id, root['partOf']);
  const taken: LedgerEntries = {
    dataDay: dataDay.output,
    ...(whole.success ? { partOf: whole.output } : {}),
    parties: unique(good(root, { list: 'parties' }, partySchema, faults), 'parties', faults),
    origins: unique(good(root, { list: 'origins' }, originSchema, faults), 'origins', faults),
    documents: uniqueRecords(
      unique(
        pages.flatMap((page) => pageOf(page, faults)),
        'documents',
        faults,
      ),
      faults,
    ),
  };
  const { entries, faults: linkFaults } = soundLinks(taken);
  // The digest is that of the data as sent, so that the same feed has the same digest wherever it is linked.
  const partOf = taken.partOf ?? digest(JSON.stringify(knownFields(root)));
  const linked = linkLedger({ ...entries, partOf });
  return { ledger: linked.ledger, entries, faults: [...faults, ...linkFaults, ...linked.faults] };
}

function knownFields(root: Fields): Fields {
  const names: readonly string[] = ['dataDay', 'parties', 'origins', 'documents'];
  return Object.fromEntries(Object.entries(root).filter(([name]) => names.includes(name)));
}

function pageOf(fields: Fields, faults: Fault[]): readonly DocumentEntry[] {
  const page = checked(fields, pageSchema, { list: 'documents' }, nameOf(fields), faults);
  if (!page) return [];
  const home = (list: string): Home => ({ document: page.id, list });
  const lists = {
    claims: good(fields, home('claims'), claimSchema, faults),
    mentions: good(fields, home('mentions'), mentionSchema, faults),
    events: good(fields, home('events'), eventSchema, faults),
    statedValues: good(fields, home('statedValues'), statedValueSchema, faults),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return [{ ...page, ...Object.fromEntries(filled) }];
}

function good<Output>(
  fields: Fields,
  home: Home,
  schema: Schema<Output>,
  faults: Fault[],
): readonly Output[] {
  return listOf(fields, home.list, home.document, faults).flatMap((item, index) => {
    const output = checked(item, schema, home, nameOf(item) ?? `${home.list}[${index}]`, faults);
    return output === undefined ? [] : [output];
  });
}

function checked<Output>(
  item: unknown,
  schema: Schema<Output>,
  { document, list }: Home,
  record: string | undefined,
  faults: Fault[],
): Output | undefined {
  const result = v.safeParse(schema, item);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const problem = short(issue.message);
    faults.push({
      code: 'bad-field',
      ...(document === undefined ? {} : { document }),
      ...(record === undefined ? {} : { record }),
      field: v.getDotPath(issue) ?? list,
      problem,
      remedy: remedies[problem] ?? 'Give what the schema asks for, or leave the record out',
    });
  }
  return undefined;
}

function listOf(
  fields: Fields,
  name: string,
  document: string | undefined,
  faults: Fault[],
): readonly unknown[] {
  const list = fields[name];
  if (Array.isArray(list)) return list;
  if (list !== undefined) {
    faults.push({
      code: 'bad-field',
      ...(document === undefined ? {} : { document }),
      field: name,
      problem: 'it is not a list',
      remedy: 'Give a JSON array',
    });
  }
  return [];
}

function keepFields(page: unknown, faults: Fault[]): page is Fields {
  if (isFields(page)) return true;
  const remedy = 'Give an object with the fields of a page';
  faults.push({
    code: 'bad-field',
    field: 'documents',
    problem: 'a page is not an object',
    remedy,
  });
  return false;
}

function unique<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  name: string,
  faults: Fault[],
): readonly Entry[] {
  const seen = new Set<string>();
  return list.filter((entry) => isNew(entry.id, seen, name, undefined, faults));
}

/** Claims and events share one set of names, since a mention may name either. */
function uniqueRecords(pages: readonly DocumentEntry[], faults: Fault[]): readonly DocumentEntry[] {
  const seen = new Set<string>();
  const values = new Set<string>();
  return pages.map((page) => {
    const { claims, events, statedValues } = page;
    const fresh = (record: { readonly id: string }): boolean =>
      isNew(record.id, seen, 'claims or events', page.id, faults);
    return {
      ...page,
      ...(claims && { claims: claims.filter(fresh) }),
      ...(events && { events: events.filter(fresh) }),
      ...(statedValues && {
        statedValues: statedValues.filter((value) =>
          isNew(value.id, values, 'statedValues', page.id, faults),
        ),
      }),
    };
  });
}

function isNew(
  name: string,
  seen: Set<string>,
  list: string,
  document: string | undefined,
  faults: Fault[],
): boolean {
  if (!seen.has(name)) return Boolean(seen.add(name));
  faults.push({
    code: 'duplicate-id',
    ...(document === undefined ? {} : { document }),
    record: name,
    field: 'id',
    problem: `another of the ${list} has this id`,
    remedy: 'Give it an id of its own, or enter it as a mention of the other',
  });
  return false;
}

function refused(code: string, field: string, problem: string, remedy: string): ParsedLedger {
  const entries: LedgerEntries = { dataDay: '1970-01-01', parties: [], origins: [], documents: [] };
  return {
    ledger: linkLedger(entries).ledger,
    entries,
    faults: [{ code, field, problem, remedy }],
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What to call a record in a fault: its id, or the id it repeats. */
function nameOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const name = item['id'] ?? item['of'];
  return typeof name === 'string' ? short(name) : undefined;
}

/** A message may quote a text of any length. */
function short(message: string): string {
  return message.length > 200 ? `${message.slice(0, 199)}…` : message;
}
