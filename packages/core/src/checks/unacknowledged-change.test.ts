// A wider record moved what a headline reads; and a claim entered late moved what a past day reads.
import { ruleVersion } from '../aggregate/query.js';
import { describe, expect, it } from 'vitest';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { HeadlineChange } from '../model/headline-change.js';
import { headlineIds, headlineQuantities } from '../model/headline-quantities.js';
import { endsText, unacknowledgedChange } from './unacknowledged-change.js';

const said = (id: string, origin: string, value: number, day: string): ClaimSketch => ({
  id,
  origin,
  quantity: headlineQuantities.sent,
  figure: { kind: 'exact', value },
  publishedOn: day,
});
const seoul = said('seoul', 'cedar-service', 11_000, '2025-01-13');
const kyiv = said('kyiv', 'alder-staff', 12_000, '2025-03-05');
const pinned = ['2024-12-31', '2025-03-31', '2025-06-30'] as const;

/** All headlines but "sent" read nothing; that one reads 11,000 by one voice from 13 January on. */
const first: readonly HeadlineChange[] = headlineIds.map((headline) => {
  const isSpoken = headline === 'sent';
  const ends = isSpoken ? { low: 11_000, high: 11_000 } : {};
  return {
    on: '2025-09-30',
    headline,
    ruleVersion,
    to: ends,
    past: pinned.map((day) => ({ day, to: day > '2025-01' ? ends : {} })),
    reason: 'The first entry.',
    because: isSpoken ? ['seoul'] : [],
    restsOn: isSpoken ? ['seoul'] : [],
  };
});
const check = (changes: readonly HeadlineChange[] | undefined, ...claims: readonly ClaimSketch[]) =>
  unacknowledgedChange({
    ledger: ledgerOfClaims(claims, { dataDay: '2025-09-30' }),
    entries: undefined,
    changes,
  }).map(({ record, field, problem }) => [record, field, problem]);

/** Seoul's 11,000 and Kyiv's 12,000 make 11,000 to 12,000. */
const wider = { low: 11_000, high: 12_000 };
const explained: HeadlineChange = {
  on: '2025-09-30',
  headline: 'sent',
  ruleVersion,
  to: wider,
  past: pinned.map((day) => ({ day, to: day === '2024-12-31' ? {} : wider })),
  reason: 'A second voice was entered.',
  because: ['kyiv'],
  restsOn: ['kyiv'],
};

describe('unacknowledgedChange', () => {
  it('a record that reads what its entries say is as it should be', () => {
    expect(check(first, seoul)).toEqual([]);
  });

  it('a stranger’s record keeps no list and has nothing to acknowledge', () => {
    expect(check(undefined, seoul, kyiv)).toEqual([]);
  });

  it('a claim entered late is found by what it moves, today and on past days, and is named', () => {
    const [fault] = check(first, seoul, kyiv);
    expect(fault).toEqual([
      'sent',
      'to',
      'on 2025-09-30 it reads 11,000 to 12,000, acknowledged was 11,000; ' +
        'on 2025-03-31 it reads 11,000 to 12,000, acknowledged was 11,000; ' +
        'on 2025-06-30 it reads 11,000 to 12,000, acknowledged was 11,000; new since: kyiv',
    ]);
  });

  it('with its reason written down it is as it should be', () => {
    expect(check([...first, explained], seoul, kyiv)).toEqual([]);
  });

  it('a backfill that leaves today as it is and moves a past day is found', () => {
    const february = said('february', 'alder-staff', 10_000, '2025-02-01');
    const newer = { ...kyiv, id: 'kyiv' };
    // As of 31 March Kyiv's newest is still 12,000; as of 31 December nothing: only an older day can move.
    expect(check([...first, explained], seoul, newer, february)).toEqual([]);
    const december = said('december', 'cedar-service', 3_000, '2024-12-19');
    expect(check([...first, explained], seoul, newer, december)).toEqual([
      ['sent', 'to', 'on 2024-12-31 it reads 3,000, acknowledged was nothing; new since: december'],
    ]);
  });

  it('a claim that goes is found, and so is the entry that named it', () => {
    expect(check(first).map(([, field]) => field)).toEqual(['because', 'because', 'to']);
  });

  it.each<readonly [string, Partial<HeadlineChange>]>([
    ['reason', { reason: ' ' }],
    ['because', { because: ['nobody'] }],
    ['past', { past: explained.past.slice(0, 2) }],
  ])('an entry with a wrong %s is found', (field, part) => {
    expect(
      check([...first, { ...explained, ...part }], seoul, kyiv).map(([, name]) => name),
    ).toEqual([field]);
  });

  it('a headline that no entry speaks of is found', () => {
    expect(check(first.slice(0, -1), seoul)).toEqual([
      ['wounded', 'headline', 'no entry says what it reads'],
    ]);
  });
});

describe('endsText', () => {
  it.each([
    [{}, 'nothing'],
    [{ low: 4_100, high: 4_100 }, '4,100'],
    [{ low: 3_600, high: 4_100 }, '3,600 to 4,100'],
    [{ low: 6_000, openFrom: 6_000 }, '6,000 or more'],
    [{ low: 4_700, openFrom: 6_000 }, '4,700 to over 6,000'],
    [{ high: 30_000 }, 'up to 30,000'],
  ])('%o is %s', (ends, text) => {
    expect(endsText(ends)).toBe(text);
  });
});
