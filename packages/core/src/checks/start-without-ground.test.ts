// Spring 2025: Seoul's 15,000 workers, entered as sent since 2024; the page names no start.
import { describe, expect, it } from 'vitest';
import { workersSentAYear } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { startWithoutGround } from './start-without-ground.js';

const since = (day: string) =>
  ({ ...workersSentAYear, accrual: { kind: 'cumulative', since: day } }) as const;
const workers: ClaimSketch = {
  id: 'workers',
  quantity: since('2024'),
  figure: { kind: 'about', value: 15_000 },
};
const check = (...claims: readonly ClaimSketch[]) =>
  startWithoutGround({ ledger: ledgerOfClaims(claims), entries: undefined }).map(
    ({ record, field }) => [record, field],
  );

describe('startWithoutGround', () => {
  it('a start that no words give is found', () => {
    expect(check(workers)).toEqual([['workers', 'sinceSaid']]);
  });

  it('words of its own ground it, and so do those of another that counts the same', () => {
    expect(check({ ...workers, sinceSaid: 'since last year' })).toEqual([]);
    expect(check(workers, { ...workers, id: 'other', sinceSaid: 'since last year' })).toEqual([]);
  });

  it('the start of the deployment, a part and a plan need none', () => {
    expect(check({ ...workers, quantity: since('2024-10') })).toEqual([]);
    expect(check({ ...workers, quantity: { ...since('2024'), extent: 'alabuga' } })).toEqual([]);
    expect(check({ ...workers, modality: 'planned' })).toEqual([]);
  });
});
