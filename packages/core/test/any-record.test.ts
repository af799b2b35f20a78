// The random records hold what real ones do, so that no property holds for want of a case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.js';
import { firstDay } from '../src/model/day-span.js';
import { signatureKey } from '../src/model/signature.js';
import { anyRecord, type RandomRecord } from './any-record.js';

describe('anyRecord', () => {
  const records = fc.sample(anyRecord(), { numRuns: 300, seed: 7 });

  it('has what real ones have', () => {
    const claims = (is: (claim: Claim) => boolean) => (record: RandomRecord) =>
      record.ledger.claims.some(is);
    const cases: Readonly<Record<string, (record: RandomRecord) => boolean>> = {
      'a claim taken back': claims(({ revision }) => revision?.cause === 'correction'),
      'new events': claims(({ revision }) => revision?.cause === 'new-events'),
      'a contested one': claims(({ revision }) => revision?.kind === 'contested'),
      'a day stated apart': claims(({ spokenOn, statedOn }) => spokenOn !== statedOn.last),
      'an open day': claims(({ asOf }) => asOf.last === undefined),
      'an approximate day': claims(({ asOf }) => asOf.approximate),
      'a rate open to the right': claims(
        ({ quantity, asOf }) => quantity.accrual.kind === 'rate' && asOf.last === undefined,
      ),
      'a rate known before its first day': claims(
        ({ quantity, asOf, knownFrom }) =>
          quantity.accrual.kind === 'rate' && knownFrom < firstDay(asOf),
      ),
      'a derived claim': claims(({ restsOnOthers }) => restsOnOthers),
      'a page before its own': claims(
        ({ knownFrom, document }) => knownFrom !== document.publishedOn.last,
      ),
      'several bodies of one side': ({ ledger }) =>
        new Set(ledger.claims.map(({ origin }) => origin.id)).size >
        new Set(ledger.claims.map(({ voice }) => voice)).size,
      'a bridge': (record) =>
        record.family === 'total' &&
        claims(({ quantity }) => quantity.measure === 'casualties')(record),
      'a nested quantity': ({ ledger }) =>
        new Set(ledger.claims.map(({ quantity }) => signatureKey(quantity))).size > 1,
    };
    const rare = Object.entries(cases).filter(([, has]) => records.filter(has).length < 10);
    expect(rare.map(([name]) => name)).toEqual([]);
  });
});
