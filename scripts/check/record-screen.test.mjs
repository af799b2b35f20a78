// The check's answer fits on one screen, whatever there is to say.
import { describe, expect, it } from 'vitest';
import { recordScreen } from './record-screen.mjs';

const claims = [
  { voice: 'a', forecast: {} },
  { voice: 'a', forecast: undefined },
];
const ledger = {
  dataDay: '2026-11-22',
  digest: '0123456789abcdef',
  documents: Array.from({ length: 1_416 }),
  claims,
  origins: [{}],
  mentions: [{ mutations: [{}] }, { mutations: [] }],
  events: [],
  statedValues: [],
};
const record = { ledger, ruleVersion: '1' };
const traps = Array.from({ length: 36 }, (_, at) => ({
  trap: { id: `trap-${at + 1}` },
  faults: at === 0 ? undefined : [],
}));
const fault = (at) => ({
  code: 'a-fault',
  document: `2025-01-01-page-${at}`,
  record: `2025-01-01-claim-${at}`,
  field: 'figure',
  problem: 'it says more than fits '.repeat(40).trim(),
  remedy: 'Read the page again',
});

describe('recordScreen', () => {
  it('tells what the record holds, and that nothing is wrong with it', () => {
    const lines = recordScreen({ record, traps, faults: [] });
    expect(lines.slice(0, 3)).toEqual([
      'The record on 2026-11-22 · digest 0123456789abcdef · rule version 1',
      '1,416 documents · 2 claims of 1 origins in 1 voices · 1 forecasts',
      '2 mentions, 1 of them changed in print · 0 events · 0 stated values',
    ]);
    expect(lines.at(-1)).toBe('No faults.');
  });

  it('names every trap once, two in a line, with its faults or "test"', () => {
    const text = recordScreen({ record, traps, faults: [] }).join('\n');
    for (const { trap } of traps) expect(text.split(new RegExp(`${trap.id}\\b`))).toHaveLength(2);
    expect(text).toMatch(/ test {2}trap-1 +0 {2}trap-19$/m);
  });

  it.each([0, 1, 3, 50])('with %d faults stays within 40 lines of 100 columns', (number) => {
    const faults = Array.from({ length: number }, (_, at) => fault(at));
    const lines = recordScreen({ record, traps, faults });
    expect(lines.length).toBeLessThanOrEqual(40);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('shows the first faults with their remedy and counts the rest', () => {
    const short = { ...fault(1), problem: 'it is wrong' };
    const lines = recordScreen({ record, traps, faults: Array.from({ length: 50 }, () => short) });
    const shown = lines.filter((line) => line.startsWith('- a-fault')).length;
    expect(shown).toBeGreaterThan(3);
    expect(lines).toContain(
      '- a-fault at 2025-01-01-page-1 › 2025-01-01-claim-1 › figure: it is wrong. Read the page again',
    );
    expect(lines.at(-1)).toBe(`and ${50 - shown} more; mend these first`);
  });

  it('a record that cannot be read still says why', () => {
    const lines = recordScreen({ record: undefined, traps: [], faults: [fault(1)] });
    expect(lines[0]).toBe('The record cannot be read yet.');
    expect(lines).toContain('1 fault:');
  });
});
