// The files that a reader takes along hold what the table lists, in its order, and say of what day and by what licence.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { csvRows } from '@dprk-deployment-tracker/core/export';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { describe, expect, it } from 'vitest';
import { english } from '../../test/figures/all-words.js';
import { chosenClaims, claimsAsked } from '../questions/claims/chosen-claims.js';
import { savedCsv, savedJson } from './saved-table.js';

const today = report(ledger);
const fields = { 'claims.count': 'killed', 'claims.sort': 'figure-up' };
const claims = chosenClaims(today, english, claimsAsked(fields));
const ids = claims.map(({ id }) => id);
const listed = { claims, ledger, report: today };

describe('savedCsv', () => {
  const { name, content } = savedCsv(listed);
  const [head = [], ...rows] = csvRows(String(content));
  const column = (of: string): readonly (string | undefined)[] =>
    rows.map((row) => row[head.indexOf(of)]);

  it('has a row for each claim that is listed, in the order of the list', () => {
    expect(ids.length).toBeGreaterThan(10);
    expect(column('id')).toEqual(ids);
    expect(name).toBe(`dprk-claims-${today.knownOn}.csv`);
  });

  it('says of what day and by what licence in every row', () => {
    expect(new Set(column('data_day'))).toEqual(new Set([ledger.dataDay]));
    expect(new Set(column('licence'))).toEqual(new Set(['CC-BY-4.0']));
  });

  it('is what a spreadsheet expects: a byte order mark, and rows that end with CR and LF', () => {
    expect(String(content).startsWith('\uFEFFid,')).toBe(true);
    expect(String(content).match(/\r\n/g)).toHaveLength(ids.length + 1);
  });
});

describe('savedJson', () => {
  const { name, content } = savedJson(listed);
  const sent = JSON.parse(String(content)) as Readonly<Record<string, unknown>>;

  it('can be read again without a fault, with the claims that they are shares of', () => {
    const { ledger: again, faults } = parseLedger(sent);
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

  it('says of what day, of what state of the data and by what licence', () => {
    const { dataDay, digest } = ledger;
    expect(sent).toMatchObject({ dataDay, digest, licence: 'CC-BY-4.0' });
  });
});
