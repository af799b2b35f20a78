// Article 001: a year of rotations set over a force that is there on a day.
import { describe, expect, it } from 'vitest';
import { dailyLosses, killed, presentInRussia, russianForce, sent } from '../data/quantities.js';
import { ledgerOfClaims } from '../fixtures/claim-of.js';
import type { Signature } from '../model/signature.js';
import { stockAsFlow } from './stock-as-flow.js';

const check = (quantity: Signature) =>
  stockAsFlow({ ledger: ledgerOfClaims([{ quantity }]), entries: undefined });

describe('stockAsFlow', () => {
  it.each([sent, presentInRussia, killed, dailyLosses, russianForce])(
    'takes $measure as $accrual.kind',
    (quantity) => {
      expect(check(quantity)).toEqual([]);
    },
  );

  it('a rotation total entered as what is there on a day is found', () => {
    expect(check({ ...sent, accrual: { kind: 'stock' } })).toMatchObject([
      { code: 'stock-as-flow', problem: 'sent is entered as stock' },
    ]);
  });

  it('a force entered as a running total is found', () => {
    expect(
      check({ ...russianForce, accrual: { kind: 'cumulative', since: '2022-02-24' } }),
    ).toHaveLength(1);
  });
});
