// Tests that a link carries the reader's choices there and back.
import { describe, expect, test } from 'vitest';
import { stateOfText, stateText } from './state-text.js';
import { initialState, type ViewState } from './view-state.js';

describe('stateText', () => {
  test('the state at the start is the empty text', () => {
    expect(stateText(initialState)).toBe('');
  });

  test('names only what differs from the start', () => {
    expect(stateText({ ...initialState, view: 'losses', knownOn: '2025-01-22' })).toBe(
      'view=losses&known-on=2025-01-22',
    );
  });
});

describe('stateOfText', () => {
  test.each<[string, Partial<ViewState>]>([
    ['nothing chosen', {}],
    ['a view and a measure', { view: 'losses', measure: 'killed' }],
    ['another rule and count', { rule: 'median', countBy: 'origin' }],
    ['a day', { knownOn: '2024-12-31' }],
    [
      'a filter and an order',
      {
        view: 'claims',
        filter: { party: 'south-korea', modality: 'planned' },
        order: { by: 'origin', descending: true },
      },
    ],
    [
      'forecasts narrowed',
      { view: 'forecasts', forecasts: { verdict: 'did-not', speaker: 'ua-president' } },
    ],
    [
      'changes narrowed and put in order',
      { view: 'relays', relays: { kind: 'hedge-lost', origin: 'rok-nis', order: 'repeats' } },
    ],
    ['an order turned round', { order: { by: 'asOf', descending: false } }],
  ])('reads back %s', (_name, part) => {
    const state = { ...initialState, ...part };
    expect(stateOfText(stateText(state))).toEqual({ state, unknown: [] });
  });

  test.each([
    ['view=nowhere', { name: 'view', value: 'nowhere' }],
    ['known-on=2025-02-30', { name: 'known-on', value: '2025-02-30' }],
    ['order=-height', { name: 'order', value: '-height' }],
    ['rule=constructor', { name: 'rule', value: 'constructor' }],
  ])('%s leaves the default and is listed', (text, unknown) => {
    expect(stateOfText(text)).toEqual({ state: initialState, unknown: [unknown] });
  });

  test('names of others are passed over', () => {
    expect(stateOfText('?utm_source=x&page=2')).toEqual({ state: initialState, unknown: [] });
  });
});
