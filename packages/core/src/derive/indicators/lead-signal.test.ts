// Days from a visit to what is set after it.
import { describe, expect, it } from 'vitest';
import { documentOf, ledgerOfClaims } from '../../fixtures/claim-of.js';
import type { EventEntry } from '../../model/entry.js';
import { leadSignal } from './lead-signal.js';

const visit = (id: string, day: string): EventEntry => ({
  id,
  day,
  kind: 'visit',
  title: 'A visit',
});
const departure = (id: string, day: string, after: string): EventEntry => ({
  id,
  day,
  kind: 'movement',
  title: 'A departure',
  after,
});
const leads = (events: readonly EventEntry[]) =>
  leadSignal(ledgerOfClaims([], { documents: [documentOf({ events })] }));

describe('leadSignal', () => {
  it('counts from the visit to the day on which the movement began', () => {
    const { cases } = leads([
      visit('visit', '2024-09-13'),
      departure('ships', '2024-10-08/2024-10-13', 'visit'),
    ]);
    // 17 days left in September, 8 in October.
    expect(cases.map(({ days }) => days)).toEqual([{ low: 25, high: 25 }]);
  });

  it('keeps an approximate beginning as wide as it is: early August after 17 June', () => {
    const { cases } = leads([
      visit('visit', '2025-06-17'),
      departure('sappers', '2025-08-01/2025-08-10~', 'visit'),
      departure('builders', '2025-09/2025-11-04', 'visit'),
    ]);
    // 13 + 31 + 1 = 45 and nine more; 13 + 31 + 31 + 1 = 76 and 29 more.
    expect(cases.map(({ days }) => days)).toEqual([
      { low: 45, high: 54 },
      { low: 76, high: 105 },
    ]);
  });

  it('keeps a visit that nothing followed, with the finding', () => {
    const finding: EventEntry = {
      id: 'nothing-seen',
      day: '2025-04-30',
      kind: 'announcement',
      title: 'No movement seen',
      after: 'visit',
    };
    const [first] = leads([visit('visit', '2025-03-21'), finding]).cases;
    expect([first?.departure, first?.days, first?.finding?.id]).toEqual([
      undefined,
      undefined,
      'nothing-seen',
    ]);
  });

  it('says that two visits that were followed make few cases, and three do not', () => {
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        visit(`visit-${index}`, `2025-0${index + 1}-01`),
        departure(`ships-${index}`, `2025-0${index + 1}-20`, `visit-${index}`),
      ]).flat();
    expect(leads(pairs(2)).flags).toEqual(['few-cases']);
    expect(leads(pairs(3)).flags).toEqual([]);
  });

  it('has no case before the visit or the departure is known', () => {
    expect(leads([departure('ships', '2024-10-08', 'visit')]).cases).toEqual([]);
  });
});
