// What the record is about, on small records: North Koreans, what they are set against, and context.
import { describe, expect, it } from 'vitest';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { ledger } from '../data/ledger.js';
import { report } from '../derive/report.js';

const total = { kind: 'cumulative', since: '2022-02' } as const;
const russianLosses: ClaimSketch = {
  id: 'russian-losses',
  quantity: {
    measure: 'killed-or-wounded',
    population: 'russian-force',
    place: 'war',
    accrual: total,
  },
};

function scopeOf(id: string, ...sketches: readonly ClaimSketch[]) {
  return ledgerOfClaims(sketches).claims.find((claim) => claim.id === id)?.scope;
}

describe('the scope of a claim', () => {
  it('is subject where it counts North Koreans', () => {
    expect(scopeOf('korean', { id: 'korean' })).toBe('subject');
  });

  it('is context where nothing is set against it', () => {
    expect(scopeOf('russian-losses', russianLosses)).toBe('context');
  });

  it('is base where a claim about North Koreans was worked out from it', () => {
    const derived: ClaimSketch = { id: 'korean', derivedFrom: ['russian-losses'] };
    expect(scopeOf('russian-losses', russianLosses, derived)).toBe('base');
  });

  it('is base for the army they come from and the force they join', () => {
    const strength = { measure: 'active-strength', accrual: { kind: 'stock' } } as const;
    const army: ClaimSketch = {
      id: 'army',
      quantity: { ...strength, population: 'kpa', place: 'dprk' },
    };
    const force: ClaimSketch = {
      id: 'force',
      quantity: { ...strength, population: 'russian-force', place: 'war' },
    };
    expect([scopeOf('army', army), scopeOf('force', force)]).toEqual(['base', 'base']);
  });

  it('keeps context in the record and out of what a page shows', () => {
    const { claims, context, relays } = report(ledger);
    expect(context.length).toBeGreaterThan(0);
    expect(claims.length + context.length).toBe(ledger.claims.length);
    const shown = new Set([...claims, ...report(ledger).events].map(({ id }) => id));
    for (const { of } of relays) expect(shown).toContain(of.id);
  });
});
