// A conditional forecast scored unconditionally: all 12,000 lost by mid-April, if the rate holds; it did not hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOutcomes } from '../../src/derive/forecast-outcome.js';
import { documentOf, ledgerOfClaims } from '../../src/fixtures/claim-of.js';
import { addDays, type CalendarDay } from '../../src/model/calendar-day.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';

const quantity = headlineQuantities['killed-or-wounded'];
const withdrawal = documentOf({
  publishedOn: '2025-01-30',
  events: [
    { id: '2025-01-15-withdrawal', day: '2025-01-15~', kind: 'movement', title: 'They leave' },
  ],
});

/** 12,000 by mid-April while the rate holds, and what two bodies counted on a later day. */
const recordOf = (counted: number, day: CalendarDay) =>
  ledgerOfClaims(
    [
      {
        id: 'all-lost',
        origin: 'dune-institute',
        quantity,
        modality: 'predicted',
        figure: { kind: 'about', value: 12_000 },
        asOf: '2025-04-15~',
        publishedOn: '2025-01-16',
        forecast: {
          conditions: [{ text: 'the rate holds', failedBy: '2025-01-15-withdrawal' }],
          deadline: '2025-04-15',
          deadlineBasis: 'read',
          deadlineNote: 'Mid-April.',
          resolution: { outcomes: [{ quantity, reaches: 12_000 }], text: '12,000 by mid-April.' },
        },
      },
      ...['alder-staff', 'cedar-service'].map((origin) => ({
        origin,
        quantity,
        figure: { kind: 'exact', value: counted } as const,
        publishedOn: day,
      })),
    ],
    { documents: [withdrawal] },
  );

describe('a conditional forecast scored unconditionally', () => {
  it('once its condition has failed it is neither hit nor miss', () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 500 }), ([counted, later], after) => {
        const { claims, events } = recordOf(counted, addDays('2025-01-17', later));
        const [outcome] = forecastOutcomes(claims, events, addDays('2025-01-30', after));
        expect(outcome?.verdict).toBe('condition-not-met');
        // The outcome is told beside it all the same.
        expect(outcome?.outcomes).toHaveLength(1);
      }),
    );
  });

  it('before the failing was known it was open', () => {
    const { claims, events } = recordOf(4_700, '2025-04-30');
    const [outcome] = forecastOutcomes(claims, events, '2025-01-29');
    expect(outcome?.verdict).toBe('still-open');
  });
});
