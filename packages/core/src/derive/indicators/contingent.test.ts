// Which claims count as a whole contingent.
import { describe, expect, it } from 'vitest';
import { presentInKursk, sappersSent, sent } from '../../data/quantities.js';
import { claimOf } from '../../fixtures/claim-of.js';
import { isAnnouncedAddition, isContingent } from './contingent.js';

describe('isContingent', () => {
  it.each([
    { figure: { kind: 'about', value: 10_000 }, is: true, name: '10,000 is one' },
    { figure: { kind: 'about', value: 9_900 }, is: false, name: '9,900 speaks of a part' },
    { figure: { kind: 'range', low: 2_000, high: 12_000 }, is: false, name: '2,000 to 12,000 may' },
    { figure: { kind: 'up-to', high: 12_000 }, is: false, name: 'up to 12,000 there may be few' },
    { figure: { kind: 'none-stated' }, is: false, name: 'no number is none' },
  ] as const)('$name', ({ figure, is }) => {
    expect(isContingent(claimOf({ quantity: sent, figure }), ['observed'])).toBe(is);
  });

  it('a plan of up to 100,000 is one: a ceiling is all that a plan has', () => {
    const figure = { kind: 'up-to', high: 100_000 } as const;
    const plan = claimOf({ quantity: sent, figure, modality: 'planned' });
    expect(isContingent(plan, ['planned'])).toBe(true);
  });

  it('counts those present as well as those sent, and combat troops only', () => {
    const figure = { kind: 'about', value: 11_000 } as const;
    const isOne = (quantity: typeof sent) =>
      isContingent(claimOf({ quantity, figure }), ['observed']);
    expect([sent, presentInKursk, sappersSent].map(isOne)).toEqual([true, true, false]);
    expect(isOne({ ...sent, extent: 'one-brigade' })).toBe(false);
  });

  it('an addition is announced, never a contingent of its own', () => {
    const more = claimOf({
      quantity: sent,
      figure: { kind: 'about', value: 30_000 },
      modality: 'planned',
      baseline: 'those-before',
    });
    expect(isContingent(more, ['planned'])).toBe(false);
    expect(isAnnouncedAddition(more)).toBe(true);
    expect(isAnnouncedAddition({ ...more, modality: 'observed' })).toBe(false);
  });
});
