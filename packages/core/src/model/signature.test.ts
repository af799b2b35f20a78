// Which counts are the same, and which can never exceed which.
import { describe, expect, it } from 'vitest';
import { nestsIn, sameSignature, signatureKey, type Signature } from './signature.js';

const total = (measure: Signature['measure']): Signature => ({
  measure,
  population: 'dprk-all',
  place: 'war',
  accrual: { kind: 'cumulative', since: '2024-10' },
});
const stockAt = (
  place: Signature['place'],
  measure: Signature['measure'] = 'present',
): Signature => ({
  measure,
  population: 'dprk-combat-troops',
  place,
  accrual: { kind: 'stock' },
});
const sent: Signature = { ...total('sent'), population: 'dprk-combat-troops', place: 'russia' };

describe('sameSignature', () => {
  it('killed, wounded and killed or wounded are three', () => {
    const keys = [total('killed'), total('wounded'), total('killed-or-wounded')].map(signatureKey);
    expect(new Set(keys).size).toBe(3);
  });

  it('totals from different starts are different', () => {
    const other: Signature = {
      ...total('killed'),
      accrual: { kind: 'cumulative', since: '2022-02-24' },
    };
    expect(sameSignature(total('killed'), other)).toBe(false);
  });

  it('a count of a few days is not the total', () => {
    expect(sameSignature(total('killed'), { ...total('killed'), extent: 'three-days' })).toBe(
      false,
    );
  });
});

describe('nestsIn', () => {
  it.each([
    ['killed in killed or wounded', total('killed'), total('killed-or-wounded'), true],
    ['killed or wounded in casualties', total('killed-or-wounded'), total('casualties'), true],
    ['killed or wounded not in killed', total('killed-or-wounded'), total('killed'), false],
    ['Kursk in Russia', stockAt('kursk'), stockAt('russia'), true],
    ['Russia not in Kursk', stockAt('russia'), stockAt('kursk'), false],
    ['training in presence', stockAt('russian-far-east', 'in-training'), stockAt('russia'), true],
    ['present in ever sent', stockAt('russia'), sent, true],
    ['ever sent not in present', sent, stockAt('russia'), false],
    ['a signature not in itself', sent, sent, false],
    ['sappers in all', { ...total('killed'), population: 'dprk-sappers' }, total('killed'), true],
    [
      'a few days in nothing',
      { ...total('killed'), extent: 'three-days' },
      total('killed-or-wounded'),
      false,
    ],
  ] as const)('%s', (_, inner, outer, expected) => {
    expect(nestsIn(inner, outer)).toBe(expected);
  });
});
