// Tests that the choices stand in an address beside what the page has there, and come back from it.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { urlKey } from '../element/url-key.js';
import { choicesIn, withUrlPart } from './url-part.js';

const choices = fc
  .array(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pairs) => new URLSearchParams(pairs).toString());
const pairsOf = (text: string): readonly unknown[] => [...new URLSearchParams(text)];
const id = fc.oneof(fc.constant(''), fc.string({ minLength: 1, unit: 'grapheme' }));
const others = fc.constantFrom('#', '#top', '#/route?x=1', '#a=1&b=2', '#dprk-x=view:troops');

describe('withUrlPart', () => {
  test('1,000 random choices come back from a fragment, and leave what else stands there', () => {
    fc.assert(
      fc.property(choices, id, others, (text, name, other) => {
        const key = urlKey({ id: name });
        fc.pre(key !== 'dprk-x');
        const { hash } = new URL(`https://example.org/${withUrlPart(other, key, text)}`);
        expect(pairsOf(choicesIn(hash, key))).toEqual(pairsOf(text));
        expect(choicesIn(hash, 'dprk-x')).toBe(choicesIn(other, 'dprk-x'));
        expect(withUrlPart(hash, key, '')).toBe(other === '#' ? '' : other);
      }),
      { numRuns: 1_000 },
    );
  });

  test('they come back from a query that another program has written again', () => {
    fc.assert(
      fc.property(choices, id, (text, name) => {
        const key = urlKey({ id: name });
        const url = new URL(`https://example.org/${withUrlPart('?a=1', key, text)}`);
        expect(pairsOf(choicesIn(url.search, key))).toEqual(pairsOf(text));
        url.searchParams.set('utm', 'x');
        const again = new URLSearchParams(url.search);
        expect(pairsOf(choicesIn(`?${again.toString()}`, key))).toEqual(pairsOf(text));
      }),
    );
  });

  test.each([
    ['#', 'dprk', 'view=troops&known-on=2025-01-22', '#dprk=view:troops;known-on:2025-01-22'],
    ['#top', 'dprk-losses', 'open=claims', '#top&dprk-losses=open:claims'],
    ['?a=1&dprk=view:troops', 'dprk', '', '?a=1'],
  ])('%s with %s and %s is %s', (before, key, text, after) => {
    expect(withUrlPart(before, key, text)).toBe(after);
  });

  test('no two ids have one key, and no id throws', () => {
    const ids = fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 });
    const isText = (one: string): boolean => !/\p{Cs}/u.test(one);
    fc.assert(
      fc.property(ids, ([a = '', b = '']) => {
        expect(urlKey({ id: '\uD800' })).toMatch(/^dprk-[\w*.-]+$/);
        fc.pre(isText(a) && isText(b));
        expect(urlKey({ id: a })).not.toBe(urlKey({ id: b }));
      }),
    );
  });

  test.each(['#dprk=%E0%A4%A', '#dprk', '#dprk=', '', '#%'])('%s gives no error', (text) => {
    expect(() => choicesIn(text, 'dprk')).not.toThrow();
  });
});
