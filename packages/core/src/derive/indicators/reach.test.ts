// The ends over many results, where one-sided results open an end only if they stand there.
import { describe, expect, it } from 'vitest';
import { reach } from './reach.js';

const open = undefined;

describe('reach', () => {
  it.each([
    {
      of: [
        [2, 3],
        [5, 7],
      ],
      low: 2,
      high: 7,
      name: 'runs from the lowest to the highest',
    },
    {
      of: [
        [4, open],
        [5, 7],
      ],
      low: 4,
      high: 7,
      name: 'an at-least below the top opens nothing',
    },
    {
      of: [
        [2, 3],
        [8, open],
      ],
      low: 2,
      high: open,
      name: 'an at-least at the top opens it',
    },
    {
      of: [
        [open, 9],
        [5, 7],
      ],
      low: 5,
      high: 9,
      name: 'an up-to above the bottom opens nothing',
    },
    {
      of: [
        [open, 3],
        [5, 7],
      ],
      low: open,
      high: 7,
      name: 'an up-to at the bottom opens it',
    },
    {
      of: [
        [open, open],
        [5, 7],
      ],
      low: 5,
      high: 7,
      name: 'a result without a number says nothing',
    },
  ])('$name', ({ of, low, high }) => {
    expect(reach(of.map(([first, last]) => ({ low: first, high: last })))).toEqual({ low, high });
  });

  it('of nothing is nothing', () => {
    expect(reach([])).toBeUndefined();
    expect(reach([{ low: undefined, high: undefined }])).toBeUndefined();
  });
});
