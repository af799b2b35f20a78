// The ledger as a whole: every record reaches a page.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledger, ledgerEntries } from '../src/data/ledger.js';

const folder = new URL('../src/data/documents/', import.meta.url);

describe('the ledger', () => {
  it('holds the document of every file, in the order of their ids', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(ledgerEntries.documents.map(({ id }) => id)).toEqual(files.sort());
  });

  it('every document has an address or says why it has none', () => {
    const silent = ledger.documents.filter(
      ({ address, noAddressReason }) => !address && !noAddressReason,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('every claim reaches at least one page', () => {
    const lost = ledger.claims.filter(
      ({ mentions }) => !mentions.some(({ document }) => document.address),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('every origin of the list speaks', () => {
    const speaking = new Set(ledger.claims.map(({ origin }) => origin.id));
    const informing = new Set(
      ledger.origins.flatMap(({ informedBy }) => informedBy ?? []).map(({ origin }) => origin),
    );
    expect(
      ledger.origins
        .filter(({ id }) => !speaking.has(id) && !informing.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('holds at least what the record set out to hold', () => {
    const changed = ledger.mentions.filter(({ mutations }) => mutations.length > 0);
    expect(ledger.claims.length).toBeGreaterThanOrEqual(200);
    expect(ledger.documents.length).toBeGreaterThanOrEqual(150);
    expect(ledger.origins.length).toBeGreaterThanOrEqual(30);
    expect(changed.length).toBeGreaterThanOrEqual(50);
    expect(ledger.claims.filter(({ forecast }) => forecast).length).toBeGreaterThanOrEqual(12);
  });
});
