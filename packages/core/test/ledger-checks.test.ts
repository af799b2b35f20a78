// The real record falls into none of the traps.
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../src/checks/all-checks.js';
import { headlineChanges } from '../src/data/headline-changes.js';
import { ledger, ledgerEntries } from '../src/data/ledger.js';
import { ledgerOfClaims } from '../src/fixtures/claim-of.js';
import { workedExample } from '../src/fixtures/worked-example.js';
import { linkLedger } from '../src/model/link-ledger.js';
import { faultText } from '../src/model/fault.js';

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
