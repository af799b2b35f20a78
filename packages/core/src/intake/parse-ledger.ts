// Strangers' JSON to a linked record: every bad record dropped with its fault, every good one kept, nothing thrown.
import * as v from 'valibot';
import { recordSchema, type DocumentEntry, type LedgerEntries } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import { day, id, remedies, text } from '../model/field.js';
import type { Ledger } from '../model/ledger.js';
import { limits } from '../model/limits.js';
import { linkLedger } from '../model/link-ledger.js';
import { originSchema, partySchema } from '../model/origin.js';
import { wrongFrom } from '../model/wrong-from.js';
import { voicesOfOrigins } from '../model/voice-of-origin.js';
import {
  faultAt,
  goodEntries,
  isFields,
  listOf,
  unknownField,
  type Fields,
} from './checked-entry.js';
import { movedClaims } from './moved-claims.js';
import { plainCopy, type CopyProblem } from './plain-copy.js';
import { soundLinks } from './sound-links.js';
import { soundPages } from './sound-pages.js';
import { atOnce, inSlices, type Pause, type Steps } from './steps.js';
import { toldFaults, type ToldFaults } from './told-faults.js';
import { uniqueEntries, uniqueOnPages } from './unique-entries.js';

/** The record of all that could be taken, the entries it was linked from, and a fault for all that could not. */
export interface ParsedLedger {
  readonly ledger: Ledger;
  readonly entries: LedgerEntries;
  readonly faults: readonly Fault[];
}

const problems: Readonly<Record<CopyProblem, readonly [problem: string, remedy: string]>> = {
  'not-json': ['it is not JSON', 'Send one JSON object'],
  'too-large': [`it is larger than ${limits.bytes} bytes`, 'Send fewer records'],
  'too-deep': [
    `it is nested deeper than ${limits.depth} levels`,
    'Send records as the schema has them',
  ],
  'too-many-parts': [`it holds more than ${limits.parts} lists and objects`, 'Send fewer records'],
  unreadable: ['it cannot be read', 'Send plain data'],
};

/** Whom an origin draws on is not among what it may lack: that decides which voices are one. */
const origin = { schema: originSchema, mayLack: ['aliases', 'note'] } as const;
const party = { schema: partySchema, mayBear: true } as const;

/**
 * Takes a record from data or from JSON text.
 *
 * A record that is too large, too deep, no object, or without a data day is refused whole: the ledger is then empty.
 * Else each claim is taken as sent or not at all; a page or an origin is taken without an ornament that is wrong; and
 * claims of a refused page stay where another page prints them. Its digest is always that of the data taken, whatever
 * it says of itself. **Absent:** a missing list counts as empty. Never throws.
 *
 * **Source:** docs/formats.md, "A feed of your own".
 */
export function parseLedger(input: unknown): ParsedLedger {
  return atOnce(ledgerSteps(input));
}

/**
 * The same in slices, for a page that must go on answering its reader meanwhile. `pause` is asked after each small step,
 * and waited for where it gives a promise; the digest is then already worked out.
 */
export function parseLedgerSliced(input: unknown, pause: Pause): Promise<ParsedLedger> {
  return inSlices(withDigest(ledgerSteps(input)), pause);
}

function* withDigest(steps: Steps<ParsedLedger>): Steps<ParsedLedger> {
  const parsed = yield* steps;
  yield;
  void parsed.ledger.digest;
  return parsed;
}

function* ledgerSteps(input: unknown): Steps<ParsedLedger> {
  const copy = yield* plainCopy(input);
  yield;
  if (copy.kind === 'refused') return refused(copy.problem, 'record', ...problems[copy.problem]);
  const root = copy.value;
  if (!isFields(root))
    return refused('not-a-record', 'record', 'it is not an object', 'Send one JSON object');
  const told = toldFaults();
  const pages = pagesOf(root, told);
  const tooMany = tooManyOf(root, pages);
  if (tooMany) return refusedAsTooMany(...tooMany);
  const dataDay = v.safeParse(day, root['dataDay']);
  if (!dataDay.success)
    return refused('bad-field', 'dataDay', 'not a day', remedies['not a day'] ?? '');
  const head = yield* headOf(root, told);
  const voices = new Set(voicesOfOrigins(head.origins).values()).size;
  if (voices > limits.voices) return refusedAsTooMany('voices', voices);
  const { documents, refused: lost } = yield* soundPages(pages, told);
  const dear = tooDear(documents);
  if (dear) return refusedAsTooMany(...dear);
  const taken = movedClaims(uniqueOnPages(documents, told), lost, told);
  yield;
  const entries = yield* soundLinks({ dataDay: dataDay.output, ...head, documents: taken }, told);
  yield;
  const linked = linkLedger(entries);
  linked.faults.forEach(told.tell);
  return { ledger: linked.ledger, entries, faults: told.faults() };
}

/** What a record holds besides its pages. */
function* headOf(
  root: Fields,
  told: ToldFaults,
): Steps<Omit<LedgerEntries, 'dataDay' | 'documents'>> {
  for (const name of Object.keys(root)) {
    if (Object.hasOwn(recordSchema.entries, name)) continue;
    told.tell(faultAt({}, undefined, unknownField(name)));
  }
  const partOf = ofItself(root, 'partOf', id, told);
  const licence = ofItself(root, 'licence', text, told);
  const parties = yield* goodEntries(root, { list: 'parties' }, party, told);
  const origins = yield* goodEntries(root, { list: 'origins' }, origin, told);
  return {
    ...(partOf === undefined ? {} : { partOf }),
    ...(licence === undefined ? {} : { licence }),
    parties: uniqueEntries(parties, 'parties', told),
    origins: uniqueEntries(origins, 'origins', told),
  };
}

/** What the record says of itself. **Absent:** undefined where it says nothing, or what it says is of no form. */
function ofItself(
  root: Fields,
  field: 'partOf' | 'licence',
  schema: v.GenericSchema<unknown, string>,
  told: ToldFaults,
): string | undefined {
  if (root[field] === undefined) return undefined;
  const read = v.safeParse(schema, root[field]);
  if (read.success) return read.output;
  const problem = field === 'partOf' ? 'not an id' : 'not a text';
  told.tell(faultAt({}, undefined, { code: 'field-left-out', field, problem }));
  return undefined;
}

function pagesOf(root: Fields, told: ToldFaults): readonly Fields[] {
  return listOf(root, { list: 'documents' }, told).filter((page, index): page is Fields => {
    if (isFields(page)) return true;
    told.tell({
      code: 'bad-field',
      record: `documents[${index}]`,
      field: 'documents',
      problem: 'a page is not an object',
      remedy: 'Give an object with the fields of a page',
    });
    return false;
  });
}

type Counted = 'parties' | 'origins' | 'documents' | OnPages | 'voices' | Dear;
type Dear = 'outcomes' | 'corrections';
type OnPages = 'claims' | 'mentions' | 'events' | 'statedValues';

/** The first list that is longer than allowed, with its length. */
function tooManyOf(root: Fields, pages: readonly Fields[]): [Counted, number] | undefined {
  const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
  const onPages = (list: OnPages): number =>
    pages.reduce((sum, page) => sum + lengthOf(page[list]), 0);
  return beyond<Counted>([
    ['parties', lengthOf(root['parties'])],
    ['origins', lengthOf(root['origins'])],
    ['documents', lengthOf(root['documents'])],
    ['claims', onPages('claims')],
    ['mentions', onPages('mentions')],
    ['events', onPages('events')],
    ['statedValues', onPages('statedValues')],
  ]);
}

/** What forecasts ask more often of the claims than allowed. */
function tooDear(documents: readonly DocumentEntry[]): [Dear, number] | undefined {
  const claims = documents.flatMap((page) => page.claims ?? []);
  return beyond<Dear>([
    ['outcomes', claims.flatMap(({ forecast }) => forecast?.resolution.outcomes ?? []).length],
    ['corrections', claims.filter(({ revision }) => wrongFrom(revision)).length],
  ]);
}

function beyond<List extends Counted>(counts: readonly [List, number][]) {
  return counts.find(([list, count]) => count > limits[list]);
}

function refusedAsTooMany(list: Counted, count: number): ParsedLedger {
  const remedy = `Send at most ${limits[list]}`;
  return refused(`too-many-${list}`, list, `it holds ${count} ${list}`, remedy);
}

function refused(code: string, field: string, problem: string, remedy: string): ParsedLedger {
  const entries: LedgerEntries = { dataDay: '1970-01-01', parties: [], origins: [], documents: [] };
  return {
    ledger: linkLedger(entries).ledger,
    entries,
    faults: [{ code, field, problem, remedy }],
  };
}
