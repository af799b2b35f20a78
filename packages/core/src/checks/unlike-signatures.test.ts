// Article 000: men in training and men planned, printed as one and the same estimate.
import { describe, expect, it } from 'vitest';
import { inTrainingFarEast, killed, killedOrWounded, sent, wounded } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { unlikeSignatures } from './unlike-signatures.js';

const check = (...claims: readonly ClaimSketch[]) =>
  unlikeSignatures({ ledger: ledgerOfClaims(claims), entries: undefined });
const training: ClaimSketch = {
  id: 'training',
  quantity: inTrainingFarEast,
  figure: { kind: 'about', value: 11_000 },
  revision: {
    kind: 'superseded',
    by: 'plan',
    cause: 'new-events',
    reason: 'A newer number',
    on: '2025-01-11',
  },
};
const plan: ClaimSketch = { id: 'plan', quantity: sent, figure: { kind: 'exact', value: 12_000 } };

describe('unlikeSignatures', () => {
  it('men planned do not replace men in training; the fault names the pair', () => {
    const [fault] = check(training, plan);
    expect(fault).toMatchObject({ code: 'unlike-signatures', record: 'training' });
    expect(fault?.problem).toContain('in-training · dprk-combat-troops · russian-far-east · stock');
    expect(fault?.problem).toContain('sent · dprk-combat-troops · russia');
  });

  it('a change of definition may, and so may a claim of the same quantity', () => {
    const redefined = { ...training.revision, cause: 'definition' } as ClaimSketch['revision'];
    expect(check({ ...training, ...(redefined && { revision: redefined }) }, plan)).toEqual([]);
    expect(check(training, { ...plan, quantity: inTrainingFarEast })).toEqual([]);
  });

  it('killed and wounded add up to killed or wounded, troops sent do not', () => {
    const parts = (quantity: typeof killed): readonly ClaimSketch[] => [
      { id: 'a', quantity: killed, figure: { kind: 'about', value: 300 } },
      { id: 'b', quantity, figure: { kind: 'about', value: 2_700 } },
      {
        id: 'sum',
        quantity: killedOrWounded,
        figure: { kind: 'about', value: 3_000 },
        derivedFrom: ['a', 'b'],
      },
    ];
    expect(check(...parts(wounded))).toEqual([]);
    expect(check(...parts(sent)).map(({ record, field }) => [record, field])).toEqual([
      ['sum', 'derivedFrom'],
    ]);
  });
});
