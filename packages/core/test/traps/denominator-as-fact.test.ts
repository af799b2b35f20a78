// A denominator taken as fact: the army of article 000, the force of 001, the intake of 003 are what somebody says.
import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/data/ledger.js';
import { indicators } from '../../src/derive/indicators/all-indicators.js';

const parts = indicators(ledger, {}).flatMap((one) => (one.kind === 'ratio' ? one.parts : []));
const claims = new Set(ledger.claims);

describe('a denominator taken as fact', () => {
  it('every base of a ratio is a claim that can be exchanged', () => {
    expect(parts.length).toBeGreaterThan(0);
    for (const { denominators, byDenominator } of parts) {
      for (const base of denominators) expect(claims.has(base)).toBe(true);
      const offered = byDenominator.map(({ denominator }) => denominator);
      for (const base of denominators) expect(offered).toContain(base);
    }
  });

  it('no value stands alone: beside it is what all numerators over all bases give', () => {
    for (const { chosen, overAll } of parts.filter(({ chosen: one }) => one)) {
      const { low, high } = chosen?.value ?? {};
      const all = overAll?.value;
      expect(all).toBeDefined();
      if (low !== undefined && all?.low !== undefined) expect(all.low).toBeLessThanOrEqual(low);
      if (high !== undefined && all?.high !== undefined)
        expect(all.high).toBeGreaterThanOrEqual(high);
    }
  });
});
