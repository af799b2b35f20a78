// Tests how the list of offered views is read.
import { describe, expect, test } from 'vitest';
import { readChoice, readViews } from './read-choice.js';
import { viewIds } from './view-state.js';

describe('readViews', () => {
  test.each([
    ['losses, troops', ['troops', 'losses']],
    ['claims summary', ['summary', 'claims']],
    ['losses,,losses', ['losses']],
  ])('"%s" gives each view once, in the order of the tabs', (text, views) => {
    expect(readViews(text)).toEqual({ views, unknown: [] });
  });

  test.each(['', '  ', ','])('"%s" names none, so all are offered', (text) => {
    expect(readViews(text)).toEqual({ views: viewIds, unknown: [] });
  });

  test('an unknown name is listed and the known ones stay', () => {
    expect(readViews('losses map')).toEqual({
      views: ['losses'],
      unknown: [{ name: 'views', value: 'map' }],
    });
  });
});

describe('readChoice', () => {
  test.each([
    ['view', 'troops', { view: 'troops' }],
    ['measure', 'wounded', { measure: 'wounded' }],
    ['known-on', '2025-01-22', { knownOn: '2025-01-22' }],
    ['rule', 'envelope', { rule: 'envelope' }],
    ['count-by', 'origin', { countBy: 'origin' }],
  ] as const)('%s="%s" sets its part', (name, text, part) => {
    expect(readChoice(name, text)).toEqual(part);
  });

  test.each([
    ['view', 'Losses'],
    ['measure', 'casualties'],
    ['known-on', '2025-1-2'],
    ['rule', 'mean'],
    ['count-by', ''],
  ] as const)('%s="%s" names nothing', (name, text) => {
    expect(readChoice(name, text)).toBeUndefined();
  });
});
