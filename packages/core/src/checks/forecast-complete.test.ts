// Article 002: all 12,000 lost by mid-April, if the rate holds, printed without the condition.
import { describe, expect, it } from 'vitest';
import { killedOrWounded } from '../data/quantities.js';
import { documentOf, ledgerOfClaims } from '../fixtures/claim-of.js';
import type { Forecast } from '../model/forecast.js';
import { forecastComplete } from './forecast-complete.js';

const forecast: Forecast = {
  conditions: [{ text: 'the rate of losses holds', failedBy: '2025-01-15-withdrawal' }],
  deadline: '2025-04-15~',
  deadlineBasis: 'read',
  deadlineNote: 'Mid-April.',
  resolution: {
    outcomes: [{ quantity: killedOrWounded, reaches: 12_000 }],
    text: 'Two voices put killed or wounded at 12,000 or more by mid-April.',
  },
};
const withdrawal = documentOf({
  publishedOn: '2025-01-30',
  events: [
    { id: '2025-01-15-withdrawal', day: '2025-01-15~', kind: 'movement', title: 'They leave' },
  ],
});
const check = (rule: Forecast | undefined, modality: 'predicted' | 'observed' = 'predicted') =>
  forecastComplete({
    ledger: ledgerOfClaims(
      [{ id: 'all-lost', publishedOn: '2025-01-16', modality, ...(rule && { forecast: rule }) }],
      { documents: [withdrawal] },
    ),
    entries: undefined,
  }).map(({ field }) => field);

describe('forecastComplete', () => {
  it('a prediction with condition, deadline, outcome and rule is as it should be', () => {
    expect(check(forecast)).toEqual([]);
  });

  it('a prediction without a rule is found', () => {
    expect(check(undefined)).toEqual(['forecast']);
  });

  it.each<readonly [string, Partial<Forecast>]>([
    ['forecast.deadline', { deadline: 'mid-April' }],
    ['forecast.deadline', { deadline: '2025-01-10' }],
    ['forecast.resolution', { resolution: { ...forecast.resolution, outcomes: [] } }],
    ['forecast.conditions', { conditions: [{ text: 'peace', failedBy: 'nothing' }] }],
  ])('a wrong %s is found', (field, part) => {
    expect(check({ ...forecast, ...part })).toEqual([field]);
  });

  it('a deadline that we read explains itself', () => {
    const { deadlineNote: _, ...bare } = forecast;
    expect(check(bare)).toEqual(['forecast.deadlineNote']);
  });

  it('an observation is no forecast', () => {
    expect(check(forecast, 'observed')).toEqual(['modality']);
  });
});
