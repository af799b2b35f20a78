// The real record falls into none of the traps, and every trap can be fallen into.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allChecks, checkLedger } from '../src/checks/all-checks.js';
import * as documents from '../src/data/document-list.js';
import { ledger, ledgerEntries } from '../src/data/ledger.js';
import { ledgerOfClaims } from '../src/fixtures/claim-of.js';
import { workedExample } from '../src/fixtures/worked-example.js';
import { linkLedger } from '../src/model/link-ledger.js';
import { faultText } from '../src/model/fault.js';

const folder = new URL('../src/data/documents/', import.meta.url);
const checkFolder = new URL('../src/checks/', import.meta.url);

describe('checkLedger', () => {
  it('finds nothing in our record', () => {
    expect(checkLedger(ledger, ledgerEntries).map(faultText)).toEqual([]);
  });

  it('finds nothing in an empty record', () => {
    expect(checkLedger(ledgerOfClaims([]))).toEqual([]);
  });

  it('runs on a record without its entries', () => {
    const { ledger: example } = linkLedger(workedExample);
    expect(checkLedger(example).every(({ remedy }) => remedy.length > 0)).toBe(true);
  });

  it('lists every check once, with a test beside it', () => {
    const files = readdirSync(checkFolder);
    const tests = files.filter((name) => name.endsWith('.test.ts'));
    expect(new Set(allChecks.map(({ check }) => check)).size).toBe(allChecks.length);
    expect(tests).toHaveLength(allChecks.length);
  });

  it('names the article each trap was met in: every one of the five has some', () => {
    const articles = new Set(allChecks.map(({ from }) => from));
    expect([...articles].sort()).toEqual(['000', '001', '002', '003', '004', 'record']);
  });
});

describe('the list of documents', () => {
  it('holds every file of the folder once, under the name that is its id', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    expect(Object.keys(documents).sort()).toEqual(files.map((name) => name.slice(0, -3)).sort());
    for (const [name, document] of Object.entries(documents)) expect(document.id).toBe(name);
  });
});
