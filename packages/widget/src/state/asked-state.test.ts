// Tests what an embedding page gets for what it asks.
import { describe, expect, test } from 'vitest';
import { askedState } from './asked-state.js';
import { initialState, viewIds } from './view-state.js';

describe('askedState', () => {
  test('sets what is asked for and keeps the rest', () => {
    const before = { ...initialState, rule: 'median' } as const;
    expect(askedState(before, [['view', 'losses']], viewIds)).toEqual({
      state: { ...before, view: 'losses' },
      unknown: [],
    });
  });

  test.each([undefined, null, '', '  '])('%o asks for the default', (value) => {
    const before = { ...initialState, view: 'losses' } as const;
    expect(askedState(before, [['view', value]], viewIds)).toEqual({
      state: initialState,
      unknown: [],
    });
  });

  test.each<[unknown, string]>([
    ['map', 'map'],
    ['<script>', '<script>'],
    [7, '(number)'],
    [{ toString: () => 'losses' }, '(object)'],
    [Symbol('losses'), '(symbol)'],
  ])('%o gives the default and is listed as %s', (value, listed) => {
    const before = { ...initialState, view: 'losses' } as const;
    expect(askedState(before, [['view', value]], viewIds)).toEqual({
      state: initialState,
      unknown: [{ name: 'view', value: listed }],
    });
  });

  test('a view that is not offered gives the first that is, and is listed', () => {
    expect(askedState(initialState, [['view', 'claims']], ['troops', 'losses'])).toEqual({
      state: { ...initialState, view: 'troops' },
      unknown: [{ name: 'view', value: 'claims' }],
    });
  });

  test('where no view was asked for, the first on offer is no error', () => {
    expect(askedState(initialState, [], ['losses'])).toEqual({
      state: { ...initialState, view: 'losses' },
      unknown: [],
    });
  });
});
