// Tests what each act of the reader changes.
import { describe, expect, test } from 'vitest';
import { initialState, nextState, queryOf, type Action } from './view-state.js';

const spot = { claim: 'a', place: 'plot' };

describe('nextState', () => {
  test('a card turns to a claim it names and keeps where it was opened from', () => {
    const opened = nextState(initialState, { kind: 'open', spot });
    expect(nextState(opened, { kind: 'turn', claim: 'b' }).open).toEqual({ ...spot, card: 'b' });
    expect(nextState(initialState, { kind: 'turn', claim: 'b' })).toBe(initialState);
  });

  test('changing the view closes the card and forgets the mark', () => {
    const opened = { ...initialState, open: { ...spot, card: 'a' }, marked: spot };
    expect(nextState(opened, { kind: 'view', view: 'losses' })).toEqual({
      ...initialState,
      view: 'losses',
    });
  });

  test.each<[string, Action]>([
    ['the view that is shown', { kind: 'view', view: 'summary' }],
    ['the mark that is marked', { kind: 'mark', spot: undefined }],
  ])('%s changes nothing', (_name, action) => {
    expect(nextState(initialState, action)).toBe(initialState);
  });

  test('opening the open claim again closes it', () => {
    const opened = nextState(initialState, { kind: 'open', spot });
    expect(opened.open).toEqual({ ...spot, card: 'a' });
    expect(nextState(opened, { kind: 'open', spot }).open).toBeUndefined();
  });

  test('the same claim at another place is opened there', () => {
    const opened = nextState(initialState, { kind: 'open', spot });
    const other = { claim: 'a', place: 'list' };
    expect(nextState(opened, { kind: 'open', spot: other }).open).toEqual({ ...other, card: 'a' });
  });

  test('choosing a denominator keeps the numerator chosen before', () => {
    const first = nextState(initialState, {
      kind: 'choose',
      part: 'of-army',
      side: 'numerator',
      claim: 'n',
    });
    const second = nextState(first, {
      kind: 'choose',
      part: 'of-army',
      side: 'denominator',
      claim: 'd',
    });
    expect(second.choices).toEqual({ 'of-army': { numerator: 'n', denominator: 'd' } });
  });

  test('sorting by the same column twice turns the order round, another column starts anew', () => {
    const byParty = nextState(initialState, { kind: 'sort', by: 'party' });
    expect(byParty.order).toEqual({ by: 'party', descending: false });
    expect(nextState(byParty, { kind: 'sort', by: 'party' }).order.descending).toBe(true);
    expect(nextState(byParty, { kind: 'sort', by: 'asOf' }).order).toEqual({
      by: 'asOf',
      descending: true,
    });
  });

  test('a filter narrows one field and can be lifted', () => {
    const narrowed = nextState(initialState, { kind: 'filter', field: 'party', value: 'ukraine' });
    expect(narrowed.filter).toEqual({ party: 'ukraine' });
    expect(nextState(narrowed, { kind: 'unfilter' }).filter).toEqual({});
  });

  test('the reader’s own numbers add up, one field at a time', () => {
    const first = nextState(initialState, { kind: 'scenario', scenario: { perDay: 92 } });
    const second = nextState(first, { kind: 'scenario', scenario: { contingent: 12_000 } });
    expect(second.scenario).toEqual({ perDay: 92, contingent: 12_000 });
  });

  test('a list unfolds and folds again', () => {
    const open = nextState(initialState, { kind: 'unfold', place: 'list' });
    expect(open.unfolded).toEqual(['list']);
    expect(nextState(open, { kind: 'unfold', place: 'list' }).unfolded).toEqual([]);
  });
});

describe('queryOf', () => {
  test('leaves the day out where the newest is shown', () => {
    expect(queryOf(initialState)).toEqual({
      rule: 'two-voice-floor',
      countBy: 'voice',
      choices: {},
    });
    expect(queryOf({ ...initialState, knownOn: '2025-01-22' }).knownOn).toBe('2025-01-22');
  });
});
