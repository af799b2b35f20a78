// Article 004: January's 4,000 printed in July, when newer numbers stood.
import { describe, expect, it } from 'vitest';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { supersededChain } from './superseded-chain.js';

const old = (by: string, on = '2025-06-15'): ClaimSketch => ({
  id: 'january',
  publishedOn: '2025-01-22',
  revision: {
    kind: 'superseded',
    by,
    cause: 'new-events',
    reason: 'Newer count',
    on,
  } as NonNullable<ClaimSketch['revision']>,
});
const june: ClaimSketch = { id: 'june', publishedOn: '2025-06-15' };
const check = (...claims: readonly ClaimSketch[]) =>
  supersededChain({ ledger: ledgerOfClaims(claims), entries: undefined }).map(
    ({ problem }) => problem,
  );

describe('supersededChain', () => {
  it('a newer claim of the same origin takes the place of an older one', () => {
    expect(check(old('june'), june)).toEqual([]);
  });

  it.each<readonly [string, readonly ClaimSketch[]]>([
    ['it is superseded by no claim of the record', [old('nothing')]],
    ['june is another origin’s', [old('june'), { ...june, origin: 'cedar-service' }]],
    ['june was stated before it', [old('june'), { ...june, publishedOn: '2024-12-01' }]],
    ['june was not known yet on 2025-03-01', [old('june', '2025-03-01'), june]],
  ])('finds that %s', (problem, claims) => {
    expect(check(...claims)).toEqual([problem]);
  });

  it('finds a chain that leads back to its start', () => {
    const back = { ...old('january'), id: 'june' };
    expect(check(old('june'), back)).toEqual([
      'its successors lead back to it',
      'its successors lead back to it',
    ]);
  });
});
