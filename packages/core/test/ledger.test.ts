// The ledger as a whole: every record reaches a page, every file is listed under its own name.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as documents from '../src/data/document-list.js';
import { ledger } from '../src/data/ledger.js';

const folder = fileURLToPath(new URL('../src/data/documents/', import.meta.url));

describe('the ledger', () => {
  it('lists every document file once, under its own name', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(Object.keys(documents).sort()).toEqual(files.sort());
    for (const [name, document] of Object.entries(documents)) expect(document.id).toBe(name);
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
