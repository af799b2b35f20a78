// Data comes back out of the quoted text as it went in, and a number that JSON cannot hold is refused.
import { describe, expect, it } from 'vitest';
import { jsonString } from '../scripts/json-string.mjs';

describe('jsonString', () => {
  it.each([`it’s "so", or 'so'`, 'a \\ and a \\n', 'two\nlines', '\u2028', '${x} `y`'])(
    'keeps %j',
    (text) => {
      const read: unknown = new Function(`return JSON.parse(${jsonString({ text })});`)();
      expect(read).toEqual({ text });
    },
  );

  it.each([Number.NaN, Infinity])('refuses %d, which would become null', (value) => {
    expect(() => jsonString({ figure: { value } })).toThrow(`jsonString: value is ${value}`);
  });
});
