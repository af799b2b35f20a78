// Tests when a part of a page is made anew.
import { describe, expect, test, vi } from 'vitest';
import { KeptParts } from './kept-parts.js';

describe('KeptParts', () => {
  test('makes a part again only when something it is made from is another', () => {
    const { keep } = new KeptParts();
    const make = vi.fn(() => ({}));
    const first = keep('chart', [1, 'a'], make);
    expect(keep('chart', [1, 'a'], make)).toBe(first);
    expect(keep('chart', [1, 'b'], make)).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('keeps parts of different names apart', () => {
    const { keep } = new KeptParts();
    expect(keep('one', [], () => 1)).toBe(1);
    expect(keep('two', [], () => 2)).toBe(2);
  });
});
