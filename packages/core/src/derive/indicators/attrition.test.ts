// Losses carried forward on the page's own numbers and on those of every other voice.
import { describe, expect, it } from 'vitest';
import { dailyLosses, killedOrWounded, sent } from '../../data/quantities.js';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../../fixtures/claim-of.js';
import { attrition } from './attrition.js';

const base: ClaimSketch = {
  id: 'base',
  origin: 'alder-president',
  quantity: killedOrWounded,
  figure: { kind: 'exact', value: 3_800 },
  asOf: '2025-01-05',
  publishedOn: '2025-01-05',
};
const rate: ClaimSketch = {
  id: 'rate',
  origin: 'dune-institute',
  quantity: dailyLosses,
  figure: { kind: 'about', value: 92 },
  asOf: '2024-12/2025-01-16',
  publishedOn: '2025-01-16',
  derivedFrom: ['base'],
};
const contingent: ClaimSketch = {
  id: 'contingent',
  origin: 'alder-president',
  quantity: sent,
  figure: { kind: 'exact', value: 12_000 },
  asOf: '2025-01-05',
  publishedOn: '2025-01-05',
};
const others: ClaimSketch = {
  id: 'others',
  origin: 'cedar-service',
  quantity: killedOrWounded,
  figure: { kind: 'about', value: 3_000 },
  asOf: '2025-01-13',
  publishedOn: '2025-01-13',
};
const page = documentOf({
  id: '2025-01-23-elm-post-rate',
  publishedOn: '2025-01-23',
  events: [{ id: 'larger-role', day: '2024-12-06', kind: 'combat', title: 'A larger role' }],
  statedValues: [
    {
      id: 'a-day',
      indicator: 'attrition-projection',
      part: 'daily-rate',
      figure: { kind: 'about', value: 92 },
      unit: 'persons',
      inputs: ['base', 'larger-role'],
    },
    {
      id: 'mid-april',
      indicator: 'attrition-projection',
      part: 'end-day',
      figure: { kind: 'about', value: 89 },
      unit: 'days',
      inputs: ['base', 'contingent'],
    },
  ],
});
const record = ledgerOfClaims([base, rate, contingent, others], { documents: [page] });

describe('attrition', () => {
  it('3,800 over 41 days are 92.7 a day; at the page’s 92 the rest lasts 89 days, to 15 April', () => {
    const [own] = attrition(record, {}).projections;
    // 6 December to 16 January: 25 + 16 = 41 days; 3,800 / 41 = 92.68.
    expect(own?.countedPerDay.toFixed(1)).toBe('92.7');
    expect([own?.countedFrom, own?.countedTo]).toEqual(['2024-12-06', '2025-01-16']);
    expect([own?.perDay, own?.daysLeft, own?.end]).toEqual([92, 89, '2025-04-15']);
    expect(own?.flags).toContain('derived-input');
  });

  it('on another voice’s 3,000 by 13 January it ends on 7 May, from 16 January on 10 May', () => {
    const [, fromOwnDay, fromPagesDay] = attrition(record, {}).projections;
    // 3,000 / 38 days = 78.9; 9,000 × 38 / 3,000 = 114 days. 13 January + 114: 18 + 28 + 31 + 30 + 7.
    expect([fromOwnDay?.start, fromOwnDay?.daysLeft, fromOwnDay?.end]).toEqual([
      '2025-01-13',
      114,
      '2025-05-07',
    ]);
    expect([fromPagesDay?.start, fromPagesDay?.end]).toEqual(['2025-01-16', '2025-05-10']);
  });

  it('uses no count that became known after the page’s rate, and none of the rate’s own voice', () => {
    const late = { ...others, id: 'late', publishedOn: '2025-01-20' };
    const kin = { ...others, id: 'kin', origin: 'alder-staff' };
    const both = ledgerOfClaims([base, rate, contingent, late, kin], { documents: [page] });
    expect(attrition(both, {}).projections).toHaveLength(1);
  });

  it('a count that is a floor gives the latest day and says so; a range or a ceiling gives none', () => {
    const onOthers = (figure: ClaimSketch['figure']) =>
      attrition(
        ledgerOfClaims([base, rate, contingent, { ...others, ...(figure && { figure }) }], {
          documents: [page],
        }),
        {},
      ).projections.slice(1);
    const floor = onOthers({ kind: 'at-least', low: 3_000, exclusive: true });
    expect(floor.map(({ end }) => end)).toEqual(['2025-05-07', '2025-05-10']);
    for (const { flags } of floor) expect(flags).toContain('losses-from-a-floor');
    for (const { flags } of onOthers({ kind: 'about', value: 3_000 }))
      expect(flags).not.toContain('losses-from-a-floor');
    expect(onOthers({ kind: 'range', low: 3_000, high: 4_000 })).toEqual([]);
    expect(onOthers({ kind: 'up-to', high: 3_000 })).toEqual([]);
  });

  it('takes the reader’s losses and contingent instead', () => {
    const larger = {
      ...contingent,
      id: 'larger',
      figure: { kind: 'about', value: 15_000 },
    } as const;
    const wide = ledgerOfClaims([base, rate, contingent, others, larger], { documents: [page] });
    const [chosen] = attrition(wide, {
      'end-day': { numerator: 'others', denominator: 'larger' },
    }).projections;
    // 12,000 × 38 / 3,000 = 152 days
    expect([chosen?.contingent, chosen?.lossesSoFar, chosen?.daysLeft]).toEqual([
      15_000, 3_000, 152,
    ]);
  });

  it('projects nothing before the rate is known', () => {
    expect(attrition(ledgerOfClaims([base, contingent]), {}).projections).toEqual([]);
  });
});
