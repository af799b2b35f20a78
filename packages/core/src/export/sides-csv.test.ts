// The sides of a headline as rows: what is printed in large can be read off them.
import { describe, expect, it } from 'vitest';
import { headline } from '../derive/headline.js';
import { report } from '../derive/report.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { workedExample } from '../fixtures/worked-example.js';
import { linkLedger } from '../model/link-ledger.js';
import { csvRows } from './csv.js';
import { sideColumns, sidesCsv } from './sides-csv.js';

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  const [header = [], ...rows] = csvRows(text);
  expect(header).toEqual(sideColumns);
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell])),
  );
}

const { ledger } = linkLedger(workedExample);
const answer = report(ledger);
const rows = rowsOf(sidesCsv([answer.headlines['killed-or-wounded']], answer));

describe('sidesCsv', () => {
  it('has a row for each side, current ones first, with its claims and their age', () => {
    // 22 January 2025 is 386 days before Seoul's newest; two sides have since begun half as high again as 4,000.
    expect(rows.map(({ side, state, claims }) => [side, state, claims])).toEqual([
      ['south-korea', 'current', '2026-02-12-nis'],
      ['united-kingdom', 'current', '2025-06-15-uk'],
      ['ukraine', 'current', '2025-01-22-commander'],
      ['western-officials', 'outgrown', '2025-01-22-western'],
    ]);
    for (const { day = '', spoken_on = '', age_days } of rows) {
      expect((Date.parse(day) - Date.parse(spoken_on)) / 86_400_000).toBe(Number(age_days));
    }
  });

  it('an open end is an empty cell, and the number it is open from stands beside it', () => {
    expect(rows.find(({ side }) => side === 'united-kingdom')).toMatchObject({
      low: '6000',
      open_below: '',
      high: '',
      open_above: '6000',
    });
  });

  it('an "up to" is an empty lower end', () => {
    const claims: readonly ClaimSketch[] = [{ figure: { kind: 'up-to', high: 5_000 } }];
    const said = ledgerOfClaims(claims);
    const one = headline('killed-or-wounded', said.claims, {
      knownOn: said.dataDay,
      rule: 'two-voice-floor',
      countBy: 'voice',
    });
    expect(rowsOf(sidesCsv([one], report(said)))).toMatchObject([
      {
        low: '',
        open_below: '5000',
        high: '5000',
        open_above: '',
        agrees: 'false',
        agreed_low: '',
      },
    ]);
  });

  it('the range in each row is that of the current sides, worked out from their rows', () => {
    const current = rows.filter(({ state }) => state === 'current');
    const lows = current.map(({ low, open_below }) => Number(low || open_below));
    const highs = current.map(({ high, open_above }) => Number(high || open_above));
    for (const row of rows) {
      expect(Number(row['range_low'])).toBe(Math.min(...lows));
      expect(Number(row['range_high'] || row['range_open_above'])).toBe(Math.max(...highs));
      expect(row['agrees']).toBe(
        String(row['state'] === 'current' && Number(row['low']) >= Number(row['agreed_low'])),
      );
    }
  });

  it('of a quantity nobody spoke of has no row', () => {
    expect(rowsOf(sidesCsv([answer.headlines.sent], answer))).toEqual([]);
  });
});
