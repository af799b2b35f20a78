// Tests that every state a reader can reach goes into a link and comes back the same.
import { describe, expect, test } from 'vitest';
import type { ReaderState } from '../figure/question.js';
import { questionIds } from '../figure/question.js';
import { countBys, readAct, ruleIds } from './reader-act.js';
import { initialState, nextState, queryOf } from './reader-state.js';
import { stateOfText, stateText } from './state-text.js';

/** Numbers that look random and are the same at every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const oddTexts = [
  'north korea',
  '100%',
  'a&b=c',
  '한국',
  'Україна',
  '+',
  '#x',
  '__proto__',
  ' ',
  '”',
];
const fieldNames = [
  'claims.search',
  'claims.page',
  'choice.loss-share.numerator',
  '__proto__.x',
  'x',
];

function randomAct(next: () => number): string {
  const of = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(next() * items.length)] as Item;
  return of([
    () => `question ${of(questionIds)}`,
    () => `measure ${of(['sent', 'killed', 'killed-or-wounded'])}`,
    () => `known-on ${of(['', '2025-01-22', '2026-02-12'])}`,
    () => `rule ${of(ruleIds)}`,
    () => `count-by ${of(countBys)}`,
    () => 'explore',
    () => `open ${of(['claims', 'why', 'constructor'])}`,
    () => `key ${of(['2025-01-13-nis-300-killed', 'toString', of(oddTexts)])}`,
    () => 'close',
    () => `mark ${of(oddTexts)}`,
    () => `set ${of(fieldNames)} ${of([...oddTexts, ''])}`,
    () => `reset ${of(['claims.', 'x'])}`,
  ])();
}

function randomState(seed: number): ReaderState {
  const next = numbers(seed);
  let state = initialState;
  for (let acts = Math.floor(next() * 12); acts >= 0; acts -= 1) {
    const act = readAct(randomAct(next));
    if (act) state = nextState(state, act);
  }
  return state;
}

const states = [...Array(1_000).keys()].map(randomState);

describe('stateText', () => {
  test('1,000 random states come back, but for what is pointed at', () => {
    for (const state of states) {
      const back = stateOfText(stateText(state));
      expect(back).toEqual({ state: { ...state, marked: undefined }, unknown: [] });
      expect(stateText(back.state)).toBe(stateText(state));
    }
  });

  test('the order of the parts does not matter', () => {
    for (const state of states.slice(0, 200)) {
      const parts = [...new URLSearchParams(stateText(state))];
      const [open, others] = [
        parts.filter(([n]) => n === 'open'),
        parts.filter(([n]) => n !== 'open'),
      ];
      const turned = new URLSearchParams([...open, ...others.reverse()]).toString();
      expect(stateOfText(turned).state).toEqual({ ...state, marked: undefined });
    }
  });

  test('the state at the start is the empty text', () => {
    expect(stateText(initialState)).toBe('');
    expect(stateOfText('')).toEqual({ state: initialState, unknown: [] });
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
