// Tests what the elements of a page share: one figure for the same needs, another for any other, and no more than a few.
import { ledger, linkLedger, type Ledger } from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { enSides } from '../words/locales/en-sides.js';
import { uk } from '../words/locales/uk.js';
import { sideWordsOf } from '../words/side-words.js';
import { Figures, type FigureInputs } from './figures.js';
import { more } from './more-questions.js';
import { initialState } from './reader-state.js';
import { sharedByRecord } from './shared-by-record.js';

const words = sideWordsOf(enSides);
const inputs: FigureInputs = {
  ledger,
  words,
  locale: undefined,
  size: { widthPx: 720, emPx: 16 },
  state: initialState,
  reach: 'whole',
  more: undefined,
};

describe('Figures', () => {
  test('of several elements give one figure where they show the same', () => {
    const [first, second] = [new Figures(), new Figures()];
    expect(second.blocks({ ...inputs })).toBe(first.blocks(inputs));
    const marked = { ...inputs, state: { ...initialState, marked: 'x' } };
    expect(second.blocks(marked)).toBe(first.blocks(inputs));
  });

  test.each<readonly [string, Partial<FigureInputs>]>([
    ['words', { words: sideWordsOf(uk), locale: uk }],
    ['a size', { size: { widthPx: 719, emPx: 16 } }],
    ['a reach', { reach: 'claims' }],
    ['an answer', { more }],
    ['a day', { state: { ...initialState, knownOn: '2025-01-22' } }],
    ['a fold', { state: { ...initialState, open: ['claims'] } }],
  ])('give another for %s of its own', (_, other) => {
    const blocks = new Figures().blocks({ ...inputs, ...other });
    expect(blocks).not.toBe(new Figures().blocks(inputs));
    expect(blocks.length).toBeGreaterThan(0);
  });

  test('ask the record once for all figures of one query', () => {
    let asked = 0;
    const counted = {
      ...more,
      report: (...query: Parameters<typeof more.report>) => {
        asked += 1;
        return more.report(...query);
      },
    };
    const own = { ...ledger, claims: [...ledger.claims] } as Ledger;
    for (const question of ['losses', 'claims', 'relays'] as const) {
      const state = { ...initialState, question };
      new Figures().blocks({ ...inputs, ledger: own, state, more: counted });
    }
    expect(asked).toBe(1);
  });
});

describe('sharedByRecord', () => {
  const empty = (): Ledger =>
    linkLedger({ dataDay: '2025-01-01', parties: [], origins: [], documents: [] }).ledger;

  test('keeps apart what two records give', () => {
    const shared = sharedByRecord<object>();
    const [one, two] = [empty(), empty()];
    expect(shared(one, ['a'], () => ({}))).not.toBe(shared(two, ['a'], () => ({})));
  });

  test('forgets what was not asked for in a while, and keeps what is', () => {
    const shared = sharedByRecord<number>();
    const record = empty();
    let made = 0;
    const ask = (need: string): number => shared(record, [need], () => (made += 1));
    for (const day of 'abcdefghijkl') {
      ask('shown');
      ask(day);
    }
    expect(made).toBe(13);
    ask('a');
    expect(made).toBe(14);
  });

  test('keeps nothing of what failed', () => {
    const shared = sharedByRecord<string>();
    const record = empty();
    const fail = (): never => {
      throw new TypeError('no');
    };
    expect(() => shared(record, [], fail)).toThrow(TypeError);
    expect(shared(record, [], () => 'made')).toBe('made');
  });
});
