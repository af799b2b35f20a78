// How we speak of dead and wounded people: plainly enough for any reader, and without a word of spectacle.
import { headlineIds, ledger, report } from '@dprk-deployment-tracker/core';
import { describe, expect, it } from 'vitest';
import { en } from './locales/en.js';
import { ko } from './locales/ko.js';
import { uk } from './locales/uk.js';
import { plainText } from './runs.js';
import { wordsFor } from './words-for.js';

/** Words that mock, cheer, frighten or take sides, and what makes a show of death. */
const unfit: Readonly<Record<string, RegExp>> = {
  en: /cannon fodder|meat|hordes?|slaughter|butcher|massacre|bloodbath|carnage|decimat|annihilat|obliterat|wiped out|human waves?|body count|death toll|kill count|staggering|shocking|stunning|brutal|horrif|terrifying|\borcs?\b|zombie|puppet|invaders?|heroic|glorious|enem(y|ies)|whopping|massive|skyrocket|soar(ed|ing)|!/i,
  ko: /총알받이|고깃덩어리|학살|도륙|몰살|전멸|충격|경악|끔찍|참혹|괴뢰|적군|영웅|!/,
  uk: /гарматн\S* м.яс|м.ясорубк|різанин|бойн[яі]|орки|орків|(?<!\p{L})(жах|шок)|знищен|винищен|перемолот|ворог|ворож|героїч|!/iu,
};

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

describe.each([en, ko, uk].map((locale) => [locale.language, locale] as const))(
  'the words of %s',
  (language, locale) => {
    it('hold none that is unfit for the dead and wounded', () => {
      const texts = textsOf(locale);
      expect(texts.length).toBeGreaterThan(400);
      // A pattern is read as its code, in which `!` has other uses.
      const said = texts.map((text) => text.replace(/!==?|!\w|=>/g, ''));
      expect(said.filter((text) => unfit[language]?.test(text))).toEqual([]);
    });
  },
);

it('the list of unfit words bites', () => {
  for (const text of ['a staggering toll', 'sent into the slaughter'])
    expect(unfit['en']?.test(text)).toBe(true);
  expect(unfit['ko']?.test('전멸했다')).toBe(true);
  expect(unfit['uk']?.test('гарматне м’ясо')).toBe(true);
});

/**
 * The school grade that a text asks for, by the automated readability index.
 *
 * **Source:** Smith and Senter, AMRL-TR-66-220 (1967).
 */
function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  const letters = words.join('').replace(/[’'-]/g, '').length;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
}

it('what stands unfolded asks for no more than nine years of school, in English', async () => {
  const words = await wordsFor('en');
  const of = report(ledger);
  const sentences = headlineIds.flatMap((id) => {
    const headline = of.headlines[id];
    return [
      words.headline(headline, of),
      ...words.agree(headline, of),
      words.silence(headline, of) ?? [],
      ...words.noNumber(headline, of),
      [words.notVerified],
    ].map((runs) => plainText(runs));
  });
  const whole = sentences.filter((text) => text !== '');
  expect(whole.length).toBeGreaterThan(10);
  expect(grade(whole)).toBeLessThanOrEqual(9);
});
