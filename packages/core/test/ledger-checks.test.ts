// The real record falls into none of the traps.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../src/checks/all-checks.js';
import * as documents from '../src/data/document-list.js';
import { headlineChanges } from '../src/data/headline-changes.js';
import { ledger, ledgerEntries } from '../src/data/ledger.js';
import { ledgerOfClaims } from '../src/fixtures/claim-of.js';
import { workedExample } from '../src/fixtures/worked-example.js';
import { linkLedger } from '../src/model/link-ledger.js';
import { faultText } from '../src/model/fault.js';

const folder = new URL('../src/data/documents/', import.meta.url);

describe('checkLedger', () => {
  it('finds nothing in our record', () => {
    expect(checkLedger(ledger, ledgerEntries, headlineChanges).map(faultText)).toEqual([]);
  });

  it('finds nothing in an empty record', () => {
    expect(checkLedger(ledgerOfClaims([]))).toEqual([]);
  });

  it('runs on a record without its entries', () => {
    const { ledger: example } = linkLedger(workedExample);
    expect(checkLedger(example).every(({ remedy }) => remedy.length > 0)).toBe(true);
  });
});

describe('the list of documents', () => {
  it('holds every file of the folder once, under the name that is its id', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    expect(Object.keys(documents).sort()).toEqual(files.map((name) => name.slice(0, -3)).sort());
    for (const [name, document] of Object.entries(documents)) expect(document.id).toBe(name);
  });
});
