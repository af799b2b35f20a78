// Tests that every state a reader can reach goes into a link and comes back the same.
import { headlineIds, type CalendarDay } from '@dprk-deployment-tracker/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReaderState } from '../figure/question.js';
import { questionIds } from '../figure/question.js';
import { countBys, readAct, ruleIds } from './reader-act.js';
import { initialState, nextState, queryOf } from './reader-state.js';
import { stateOfText, stateText } from './state-text.js';

/** Texts as a reader can type them; what is no text at all cannot stand in an address. */
const typed = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(
    'north korea',
    '100%',
    'a&b=c',
    '한국',
    '+',
    '#x',
    '__proto__',
    ' ',
    '”',
    ';:',
    '0',
  ),
);

/** Names of fields, which hold no blank, also such as objects have of themselves. */
const fieldName = fc.oneof(
  fc.constantFrom(
    'claims.search',
    'claims.page',
    'choice.loss-share.numerator',
    '__proto__.x',
    'x',
  ),
  fc.string({ minLength: 1, unit: fc.constantFrom('a', '.', '-', '0', '=', '&', ':') }),
);

const anyState: fc.Arbitrary<ReaderState> = fc.record({
  question: fc.constantFrom(...questionIds),
  measure: fc.constantFrom(...headlineIds),
  knownOn: fc.option(fc.constantFrom<CalendarDay>('2025-01-22', '2024-02-29', '2026-02-12'), {
    nil: undefined,
  }),
  rule: fc.constantFrom(...ruleIds),
  countBy: fc.constantFrom(...countBys),
  isExploring: fc.boolean(),
  open: fc.uniqueArray(typed, { maxLength: 4 }),
  card: fc.option(typed, { nil: undefined }),
  marked: fc.option(typed, { nil: undefined }),
  fields: fc
    .uniqueArray(fc.tuple(fieldName, typed), { maxLength: 4, selector: ([name]) => name })
    .map((fields) => Object.fromEntries(fields)),
});

/** Where a page starts: nothing is open or narrowed before a reader acts. */
const anyStart: fc.Arbitrary<ReaderState> = anyState.map((state) => ({
  ...state,
  open: [],
  card: undefined,
  marked: undefined,
  fields: {},
}));

describe('stateText', () => {
  test('1,000 random states come back on a page that starts anywhere, but for what is pointed at', () => {
    fc.assert(
      fc.property(anyState, anyStart, (state, start) => {
        const text = stateText(state, start);
        const back = stateOfText(text, start);
        expect(back).toEqual({ state: { ...state, marked: undefined }, unknown: [] });
        expect(stateText(back.state, start)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const parts = [...new URLSearchParams(stateText(state))];
        const [open, others] = [
          parts.filter(([name]) => name === 'open'),
          parts.filter(([name]) => name !== 'open'),
        ];
        const turned = new URLSearchParams([...open, ...others.reverse()]).toString();
        expect(stateOfText(turned).state).toEqual({ ...state, marked: undefined });
      }),
      { numRuns: 200 },
    );
  });

  test('the state at the start is the empty text', () => {
    expect(stateText(initialState)).toBe('');
    expect(stateOfText('')).toEqual({ state: initialState, unknown: [] });
  });

  test('what a page starts from is said too, so that it means the same on a page that starts elsewhere', () => {
    const start = { ...initialState, question: 'troops', knownOn: '2025-01-22' } as const;
    expect(stateText({ ...start, question: 'losses', knownOn: undefined }, start)).toBe(
      'view=losses&known-on=newest',
    );
    expect(stateOfText(stateText(start, start)).state).toEqual(start);
  });

  test.each(['view=nothing', 'rule=', 'known-on=2025-02-30', 'measure=toString'])(
    '%s leaves the default and is listed',
    (text) => {
      const { state, unknown } = stateOfText(text);
      expect(state).toEqual(initialState);
      expect(unknown).toHaveLength(1);
    },
  );

  test('names of others are passed over', () => {
    expect(stateOfText('utm_source=x&set-=1&__proto__=1')).toEqual({
      state: initialState,
      unknown: [],
    });
  });
});

describe('nextState', () => {
  test('opening what is open closes it', () => {
    for (const act of ['open claims', 'key a', 'explore']) {
      const read = readAct(act);
      if (!read) throw new TypeError(act);
      expect(nextState(nextState(initialState, read), read)).toEqual(initialState);
    }
  });

  test('an act that changes nothing gives the same state back', () => {
    for (const act of [
      'question losses',
      'measure killed-or-wounded',
      'known-on',
      'close',
      'mark',
    ]) {
      const read = readAct(act);
      if (!read) throw new TypeError(act);
      expect(nextState(initialState, read)).toBe(initialState);
    }
  });

  test('narrowing a list goes back to its first page, and to no other', () => {
    const state = { ...initialState, fields: { 'claims.page': '3', 'relays.page': '2' } };
    const read = readAct('set claims.search kursk');
    expect(read && nextState(state, read).fields).toEqual({
      'relays.page': '2',
      'claims.search': 'kursk',
    });
  });

  test('another question closes what belonged to the one before', () => {
    const state = { ...initialState, card: 'a', open: ['claims'], marked: 'b' };
    const read = readAct('question troops');
    expect(read && nextState(state, read)).toMatchObject({
      card: undefined,
      open: [],
      marked: undefined,
    });
  });

  test.each(['', 'fly', 'question nothing', 'open', 'key ', 'rule mean', 'known-on 2025-13-01'])(
    '"%s" asks for nothing',
    (act) => expect(readAct(act)).toBeUndefined(),
  );
});

describe('queryOf', () => {
  test('takes the inputs of indicators from their fields', () => {
    const fields = {
      'choice.loss-share.numerator': 'a',
      'choice.loss-share.denominator': 'b',
      'choice.x': 'c',
    };
    expect(queryOf({ ...initialState, fields }).choices).toEqual({
      'loss-share': { numerator: 'a', denominator: 'b' },
    });
  });
});
