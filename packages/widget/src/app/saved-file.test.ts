// The files that a reader takes along hold what the table lists, in its order.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { csvRows } from '@dprk-deployment-tracker/core/export';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { describe, expect, it } from 'vitest';
import { english } from '../../test/figures/all-words.js';
import { chosenClaims, claimsAsked } from '../questions/claims/chosen-claims.js';
import type { FileName } from './reader-act.js';
import { savedFile, type SavedFile } from './saved-file.js';

const today = report(ledger);
const fields = { 'claims.count': 'killed', 'claims.sort': 'figure-up' };
const ids = chosenClaims(today, english, claimsAsked(fields)).map(({ id }) => id);
const saved = (file: FileName): SavedFile => savedFile(file, ledger, today, english, fields);

describe('savedFile', () => {
  it('as a table has a row for each claim that is listed, in the order of the list', () => {
    const { name, text } = saved('claims.csv');
    const [head = [], ...rows] = csvRows(text);
    const at = head.indexOf('id');
    expect(ids.length).toBeGreaterThan(10);
    expect(rows.map((row) => row[at])).toEqual(ids);
    expect(name).toBe(`dprk-claims-${today.knownOn}.csv`);
  });

  it('as entries can be read again without a fault, with the claims that they are shares of', () => {
    const { name, text } = saved('claims.json');
    const { ledger: again, faults } = parseLedger(JSON.parse(text));
    expect(faults).toEqual([]);
    const read = again.claims.map(({ id }) => id);
    expect(read).toEqual(expect.arrayContaining(ids));
    const bases = again.claims.flatMap(({ baseline, derivedFrom, figure }) => [
      baseline,
      ...derivedFrom,
      ...(figure.kind === 'share' ? figure.of : []),
    ]);
    expect(bases).toEqual(expect.arrayContaining(read.filter((id) => !ids.includes(id))));
    expect(name).toBe(`dprk-claims-${today.knownOn}.json`);
  });
});
