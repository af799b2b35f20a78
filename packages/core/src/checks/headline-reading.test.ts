// What a headline reads, today and at the ends of past quarters.
import { describe, expect, it } from 'vitest';
import { workedExample } from '../fixtures/worked-example.js';
import { linkLedger } from '../model/link-ledger.js';
import { headlineReading, quarterEndsBefore } from './headline-reading.js';

describe('headlineReading', () => {
  it('of the worked example is 4,400 to over 6,000 in 2026, and 3,800 to over 6,000 in June 2025', () => {
    const { ledger } = linkLedger(workedExample);
    const reading = headlineReading(ledger, 'killed-or-wounded', ['2024-10-31', '2025-06-30']);
    expect(reading.today).toEqual({ low: 4_400, openFrom: 6_000 });
    expect(reading.past).toEqual([
      { day: '2024-10-31', ends: {} },
      { day: '2025-06-30', ends: { low: 3_800, openFrom: 6_000 } },
    ]);
    expect(reading.restsOn).toContain('2025-06-15-uk');
  });
});

describe('quarterEndsBefore', () => {
  it('begins with the quarter in which the deployment began, and leaves out a day that is not over', () => {
    expect(quarterEndsBefore('2024-12-31')).toEqual([]);
    expect(quarterEndsBefore('2025-10-01')).toEqual([
      ...['2024-12-31', '2025-03-31', '2025-06-30', '2025-09-30'],
    ]);
  });
});
