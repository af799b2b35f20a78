// Changes in print over the whole record: every case shown has its words and its page, and the counts add up.
import { ledger, report, webAddress } from '@dprk-deployment-tracker/core';
import { describe, expect, it } from 'vitest';
import { allWords, english } from '../../../test/figures/all-words.js';
import {
  actsOf,
  askedWith,
  blocksWithin,
  linesOf,
  partsOf,
} from '../../../test/figures/lines-of.js';
import type { Block } from '../../figure/block.js';
import { lineText } from '../../figure/line-text.js';
import type { Asked } from '../../figure/question.js';
import { caseBlocks } from './case-facts.js';
import { exampleOf, mostRepeatedFirst } from './example.js';
import { relays } from './figure.js';
import { kindKey, kindOfKey } from './kind-key.js';

const today = report(ledger);
const words = english;
const wide = { widthPx: 720, emPx: 16 };
const figureOf = (asked: Partial<Asked>): readonly Block[] =>
  relays(today, words, wide, askedWith({ question: 'relays', ...asked })).blocks;

describe('caseBlocks', () => {
  it.each(allWords)('has the words seen and an address for every case in %s', (_, spoken) => {
    for (const relay of today.relays) {
      const blocks = caseBlocks(relay, today, spoken);
      const seen = relay.first.mention.mutations.find(({ kind }) => kind === relay.kind)?.seen;
      expect(partsOf(blocks, 'quote')[0]).toEqual({
        kind: 'quote',
        text: seen?.text,
        language: relay.first.mention.document.language,
      });
      const pages = partsOf(blocks, 'page');
      expect(pages.length, relay.id).toBeGreaterThan(0);
      for (const { href } of pages) expect(webAddress(href)).toBe(href);
      for (const line of linesOf(blocks)) expect(lineText(line).trim(), relay.id).not.toBe('');
    }
  });
});

describe('exampleOf', () => {
  it('is of the kind asked, the most repeated change of a count, on a page that a reader can read', () => {
    const [most] = words.kinds(today.relays);
    const example = exampleOf(today.relays, most?.kind, 'en');
    expect(example?.relay.kind).toBe(most?.kind);
    expect(example?.print.mention.document.language).toBe('en');
    expect('origin' in (example?.relay.of ?? {})).toBe(true);
    expect(exampleOf([], undefined, 'en')).toBeUndefined();
  });
});

describe('relays', () => {
  it('marks up one change before the kinds', () => {
    const kinds = figureOf({}).map(({ kind }) => kind);
    expect(kinds.indexOf('facts')).toBeLessThan(kinds.indexOf('picture'));
    expect(partsOf(figureOf({}), 'struck').length).toBeGreaterThan(0);
  });

  it('counts every case in one bar, the most frequent first, the rarer ones behind a fold', () => {
    const pictures = blocksWithin(figureOf({ open: ['kinds'] })).filter(
      (block) => block.kind === 'picture',
    );
    const counts = words.kinds(today.relays).map(({ cases }) => cases);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(today.relays.length);
    const keys = pictures.flatMap((picture) =>
      picture.kind === 'picture' ? picture.items.map(({ key = '' }) => kindOfKey(key)) : [],
    );
    expect(keys).toEqual(words.kinds(today.relays).map(({ kind }) => kind));
  });

  it('opens a kind with all its cases', () => {
    for (const { kind, cases } of words.kinds(today.relays)) {
      const [card] = figureOf({ card: kindKey(kind) }).filter((block) => block.kind === 'card');
      const lists = blocksWithin(card ? [card] : []).filter((block) => block.kind === 'list');
      expect(lists.flatMap((block) => (block.kind === 'list' ? block.items : []))).toHaveLength(
        cases,
      );
    }
    expect(kindOfKey('change:toString')).toBeUndefined();
  });

  it('shows ten cases a page, the most repeated first, of one kind where asked', () => {
    const shown = (fields: Asked['fields']): number =>
      blocksWithin(figureOf({ open: ['cases'], fields }).slice(-1)).filter(
        ({ kind }) => kind === 'facts',
      ).length;
    expect(shown({})).toBe(10);
    expect(shown({ 'relays.page': '99' })).toBe(today.relays.length);
    const [{ kind, cases } = { kind: '', cases: 0 }] = words.kinds(today.relays);
    expect(shown({ 'relays.kind': kind, 'relays.page': '99' })).toBe(cases);
    const repeats = mostRepeatedFirst(today.relays).map((relay) => relay.repeats.length);
    expect(repeats).toEqual([...repeats].sort((a, b) => b - a));
    expect(actsOf(figureOf({ open: ['cases'] }))).toContain('set relays.page 2');
  });

  it('says that pages are still on their way, or cannot be had', () => {
    const bare = { ...today, relays: [], mutations: [] };
    for (const [reach, label] of [
      ['claims', 'relays.loading'],
      ['failed', 'relays.not-loaded'],
      ['whole', 'empty.cases'],
    ] as const) {
      const { blocks } = relays(bare, words, wide, askedWith({ question: 'relays', reach }));
      expect(linesOf(blocks).map(lineText)).toContain(words.fixed.labels[label]);
    }
  });

  it('fits its texts into the width it is given', () => {
    for (const [, spoken] of allWords) {
      for (const widthPx of [320, 375, 720, 1100]) {
        const { blocks } = relays(
          today,
          spoken,
          { widthPx, emPx: 16 },
          askedWith({ question: 'relays' }),
        );
        for (const block of blocks) {
          if (block.kind !== 'picture') continue;
          for (const mark of block.scene.marks) {
            if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(widthPx);
          }
        }
      }
    }
  });
});
