// Who claims what, in sentences: all counts, each side, as known on a day, in each language.
import { headlineIds, ledger } from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { cli, twoClaims } from './run-cli.js';

interface Summary {
  readonly knownOn: string;
  readonly digest: string;
  readonly language: string;
  readonly counts: readonly {
    readonly id: string;
    readonly name: string;
    readonly sentences: readonly string[];
    readonly low?: number;
    readonly high?: number;
    readonly sides: readonly {
      readonly name: string;
      readonly figure: string;
      readonly when: string;
      readonly spokenOn: string;
      readonly claims: readonly string[];
      readonly page?: string;
    }[];
  }[];
}

const summaryOf = async (words: readonly string[], stdin = ''): Promise<Summary> =>
  JSON.parse((await cli(['summary', '--json', ...words], { stdin })).stdout) as Summary;

describe('summary', () => {
  test('has every count, each with a sentence, and each side with its claims and page', async () => {
    const { counts, digest, knownOn } = await summaryOf([]);
    expect(counts.map(({ id }) => id)).toEqual([...headlineIds]);
    expect([digest, knownOn]).toEqual([ledger.digest, ledger.dataDay]);
    const ids = new Set(ledger.claims.map(({ id }) => String(id)));
    for (const { sentences, sides } of counts) {
      expect(sentences.join(' ')).toMatch(/\.$/);
      for (const { claims, page } of sides) {
        expect(claims.every((id) => ids.has(id))).toBe(true);
        expect(page).toMatch(/^https?:/);
      }
    }
  });

  test('as text says the same sentences and sides', async () => {
    const { code, stdout, stderr } = await cli(['summary']);
    expect([code, stderr]).toEqual([0, '']);
    for (const { name, sentences, sides } of (await summaryOf([])).counts) {
      const lines = [
        name,
        ...sentences,
        ...sides.map((side) => `- ${side.name}: ${side.figure} (${side.when})`),
      ];
      expect(stdout).toContain(`${lines.join('\n')}\n\n`);
    }
    expect(stdout).toMatch(/data to 26 November 2026\nAs known on 26 November 2026\n$/);
  });

  test('on a day nobody is heard who spoke later', async () => {
    const stdin = JSON.stringify(twoClaims);
    const range = async (more: readonly string[]) => {
      const { counts, knownOn } = await summaryOf(['--feed', '-', ...more], stdin);
      const count = counts.find(({ id }) => id === 'killed-or-wounded');
      return { knownOn, low: count?.low, high: count?.high, sides: count?.sides.length };
    };
    expect(await range([])).toEqual({ knownOn: '2026-06-30', low: 4_000, high: 5_000, sides: 2 });
    const early = { knownOn: '2025-02-01', low: 4_000, high: 4_000, sides: 1 };
    expect(await range(['--known-on', '2025-02-01'])).toEqual(early);
  });

  test('where nobody has spoken yet it says so', async () => {
    const { counts } = await summaryOf(['--known-on', '2024-01-01']);
    for (const { sentences, sides, low } of counts) {
      expect(sentences[0]).toMatch(/\p{L}.*\.$/u);
      expect([sides, low]).toEqual([[], undefined]);
    }
  });

  test.each([
    ['ko', /\p{Script=Hangul}/u],
    ['uk', /\p{Script=Cyrillic}/u],
  ])('speaks %s', async (language, letters) => {
    const summary = await summaryOf(['--lang', language]);
    expect(summary.language).toBe(language);
    for (const { name, sentences } of summary.counts) {
      expect(name).toMatch(letters);
      for (const sentence of sentences) expect(sentence).toMatch(letters);
    }
  });
});
