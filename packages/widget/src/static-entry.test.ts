// The door for the static figure opens on these names and no others, in plain Node.
import { describe, expect, it } from 'vitest';
import * as door from './static-entry.js';

describe('the door ./static', () => {
  it('exports these names', () => {
    expect(Object.keys(door).sort()).toEqual(['en', 'staticFigure', 'wordsFor']);
  });

  it('opens without a browser', () => {
    expect(typeof globalThis.document).toBe('undefined');
  });
});
