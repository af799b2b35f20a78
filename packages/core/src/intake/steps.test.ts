// What is done in slices comes to the same as at once, and lets others in between.
import { describe, expect, it } from 'vitest';
import { entriesOfClaims } from '../fixtures/claim-of.js';
import { parseLedger, parseLedgerSliced } from './parse-ledger.js';
import { inSlices, type Steps } from './steps.js';

const many = entriesOfClaims(Array.from({ length: 40 }, (_, index) => ({ id: `claim-${index}` })));

describe('parseLedgerSliced', () => {
  it.each<readonly [string, unknown]>([
    ['a sound feed', many],
    ['the same as text', JSON.stringify(many)],
    ['a feed with faults', { ...many, documents: [...many.documents, {}, 7], odd: 1 }],
    ['no feed', 'not JSON'],
  ])('gives of %s what parseLedger gives', async (_name, feed) => {
    const sliced = await parseLedgerSliced(feed, () => undefined);
    const whole = parseLedger(feed);
    expect(sliced.entries).toEqual(whole.entries);
    expect(sliced.faults).toEqual(whole.faults);
    expect(sliced.ledger.digest).toBe(whole.ledger.digest);
  });

  it('asks for a pause at least once a page, and waits for it', async () => {
    let asked = 0;
    let others = 0;
    const parsed = await parseLedgerSliced(many, () => {
      asked += 1;
      return Promise.resolve().then(() => {
        others += 1;
      });
    });
    expect(parsed.ledger.claims).toHaveLength(40);
    expect(asked).toBeGreaterThanOrEqual(many.documents.length);
    expect(others).toBe(asked);
  });

  it.each([
    ['lists', `[${'[],'.repeat(40_000)}[]]`],
    ['objects', `{"documents":[${'{},'.repeat(9_000)}{}]}`],
    ['names', `{${Array.from({ length: 40_000 }, (_, index) => `"${index}":0`).join(',')}}`],
  ])('asks for a pause every thousand of many %s', async (_name, text) => {
    let asked = 0;
    await parseLedgerSliced(text, () => {
      asked += 1;
      return undefined;
    });
    expect(asked).toBeGreaterThan(Math.floor(text.split(',').length / 1_000));
  });

  it('does nothing more once a pause has said so', async () => {
    let done = 0;
    function* work(): Steps<void> {
      for (;;) {
        done += 1;
        yield;
      }
    }
    const stop = (): Promise<void> => Promise.reject(new Error('enough'));
    await expect(inSlices(work(), stop)).rejects.toThrow('enough');
    expect(done).toBe(1);
  });
});
