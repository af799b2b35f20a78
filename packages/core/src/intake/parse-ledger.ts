// Strangers' JSON to a linked record: every bad record dropped with its fault, every good one kept, nothing thrown.
import * as v from 'valibot';
import { digest } from '../model/digest.js';
import type { LedgerEntries } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import type { Ledger } from '../model/ledger.js';
import { linkLedger } from '../model/link-ledger.js';
import { goodEntries, isFields, listOf, type Fields } from './checked-entry.js';
import { originSchema, partySchema } from './entry-schemas.js';
import { dayText, id, remedies } from './field-schemas.js';
import { limits } from './limits.js';
import { movedClaims } from './moved-claims.js';
import { plainCopy, type CopyProblem } from './plain-copy.js';
import { soundLinks } from './sound-links.js';
import { soundPages } from './sound-pages.js';
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
  unreadable: ['it cannot be read', 'Send plain data'],
};

/** What an origin can do without. Whom it draws on is not among it: that decides which voices are one. */
const originsMayLack: readonly string[] = ['aliases', 'note'];

/**
 * Takes a record from data or from JSON text.
 *
 * A record that is too large, too deep, no object, or without a data day is refused whole: the ledger is then empty.
 * Else each claim is taken as sent or not at all; a page or an origin is taken without an ornament that is wrong; and
 * claims of a refused page stay where another page prints them. **Absent:** a missing list counts as empty. Never
 * throws.
 *
 * **Source:** docs/formats.md, "A feed of your own".
 */
export function parseLedger(input: unknown): ParsedLedger {
  const copy = plainCopy(input);
  if (copy.kind === 'refused') return refused(copy.problem, 'record', ...problems[copy.problem]);
  const root = copy.value;
  if (!isFields(root))
    return refused('not-a-record', 'record', 'it is not an object', 'Send one JSON object');
  const faults: Fault[] = [];
  const pages = pagesOf(root, faults);
  const claims = claimCount(pages);
  if (claims > limits.claims) {
    const most = `Send at most ${limits.claims}`;
    return refused('too-many-claims', 'documents', `it holds ${claims} claims`, most);
  }
  const dataDay = v.safeParse(dayText, root['dataDay']);
  if (!dataDay.success)
    return refused('bad-field', 'dataDay', 'not a day', remedies['not a day'] ?? '');
  const taken = { dataDay: dataDay.output, ...takenFrom(root, pages, faults) };
  const { entries, faults: linkFaults } = soundLinks(taken);
  // The digest is that of the data as sent, so that the same feed has the same digest wherever it is linked.
  const partOf = taken.partOf ?? digest(JSON.stringify(knownFields(root)));
  const linked = linkLedger({ ...entries, partOf });
  return { ledger: linked.ledger, entries, faults: [...faults, ...linkFaults, ...linked.faults] };
}

function takenFrom(
  root: Fields,
  pages: readonly Fields[],
  faults: Fault[],
): Omit<LedgerEntries, 'dataDay'> {
  const whole = root['partOf'] === undefined ? undefined : v.safeParse(id, root['partOf']);
  if (whole?.success === false) {
    const remedy = 'Give the digest of the whole record, or leave it out';
    faults.push({ code: 'field-left-out', field: 'partOf', problem: 'not an id', remedy });
  }
  const parties = goodEntries(root, { list: 'parties' }, partySchema, faults);
  const origins = goodEntries(root, { list: 'origins' }, originSchema, faults, originsMayLack);
  const { documents, refused: lost } = soundPages(pages, faults);
  return {
    ...(whole?.success ? { partOf: whole.output } : {}),
    parties: uniqueEntries(parties, 'parties', faults),
    origins: uniqueEntries(origins, 'origins', faults),
    documents: movedClaims(uniqueOnPages(documents, faults), lost, faults),
  };
}

function pagesOf(root: Fields, faults: Fault[]): readonly Fields[] {
  return listOf(root, { list: 'documents' }, faults).filter((page, index): page is Fields => {
    if (isFields(page)) return true;
    faults.push({
      code: 'bad-field',
      record: `documents[${index}]`,
      field: 'documents',
      problem: 'a page is not an object',
      remedy: 'Give an object with the fields of a page',
    });
    return false;
  });
}

function claimCount(pages: readonly Fields[]): number {
  return pages.reduce((sum, { claims }) => sum + (Array.isArray(claims) ? claims.length : 0), 0);
}

function knownFields(root: Fields): Fields {
  const names: readonly string[] = ['dataDay', 'parties', 'origins', 'documents'];
  return Object.fromEntries(Object.entries(root).filter(([name]) => names.includes(name)));
}

function refused(code: string, field: string, problem: string, remedy: string): ParsedLedger {
  const entries: LedgerEntries = { dataDay: '1970-01-01', parties: [], origins: [], documents: [] };
  return {
    ledger: linkLedger(entries).ledger,
    entries,
    faults: [{ code, field, problem, remedy }],
  };
}
