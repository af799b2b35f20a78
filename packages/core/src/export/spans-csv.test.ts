// The steps of the worked example as rows, and each redone from its row with a pencil.
import { describe, expect, it } from 'vitest';
import { workedExample } from '../fixtures/worked-example.js';
import { report } from '../derive/report.js';
import { linkLedger } from '../model/link-ledger.js';
import { csvRows } from './csv.js';
import { spanColumns, spansCsv } from './spans-csv.js';

const { ledger } = linkLedger(workedExample);
const answer = report(ledger);
const [header, ...body] = csvRows(spansCsv([answer.headlines['killed-or-wounded']], answer));
const rows = body.map(
  (row) =>
    Object.fromEntries(row.map((cell, index) => [header?.[index], cell])) as Record<string, string>,
);

function rowOn(day: string): Record<string, string> {
  return rows.find(({ from = '', to = '' }) => from <= day && day <= to) ?? {};
}

/** The floors of a row's voices, the highest first: the pencil. */
function floors({ voices = '' }: Record<string, string>): readonly number[] {
  return [...voices.matchAll(/floor (\d+)/g)]
    .map(([, floor]) => Number(floor))
    .sort((a, b) => b - a);
}

describe('spansCsv', () => {
  it('has one row per step, from the first claim to the last day asked', () => {
    expect(header).toEqual(spanColumns);
    expect(rows[0]?.['from']).toBe('2024-12-23');
    expect(rows.at(-1)?.['to']).toBe('2026-02-28');
  });

  it('an open end is an empty cell beside what it is open from', () => {
    expect(rowOn('2025-06-30')).toMatchObject({
      low: '4700',
      high: '',
      high_is_open: 'true',
      open_from: '6000',
    });
  });

  it('names the rule, its version and parameters, and the claims used', () => {
    expect(rowOn('2025-01-22')).toMatchObject({
      rule: 'two-voice-floor',
      count_by: 'voice',
      data_day: '2026-02-28',
      digest: ledger.digest,
    });
    expect(rowOn('2025-01-22')['rule_version']).toBe(answer.ruleVersion);
    expect(rowOn('2025-01-22')['parameters']).toContain('voicesForFloor 2');
    expect(rowOn('2025-01-22')['claims']?.split(' ').sort()).toEqual([
      '2024-12-23-jcs',
      '2025-01-05-president',
      '2025-01-13-nis',
      '2025-01-22-commander',
      '2025-01-22-western',
    ]);
  });

  it('can be redone: the start is the second-highest floor that stands in the row', () => {
    for (const row of rows) {
      const [first, second] = floors(row);
      expect(row['low'], row['from']).toBe(String(second ?? first));
    }
  });

  it('lists what was known and does not speak, with the reason', () => {
    expect(rowOn('2025-01-22')['left_out']).toBe('2024-12-23-president not-standing');
  });

  it('of a quantity nobody spoke of has no row', () => {
    expect(csvRows(spansCsv([answer.headlines.sent], answer))).toEqual([spanColumns]);
  });
});
