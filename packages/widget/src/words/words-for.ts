// Brings the words of a language: one file each, loaded when it is first asked for.
import type { Locale } from './locale.js';
import { wordsOf, type Words } from './words.js';

/** The languages there are, the fallback first. */
export const languages = ['en', 'ko', 'uk'] as const;

/** A language there is. */
export type Language = (typeof languages)[number];

const loaders: Readonly<Record<Language, () => Promise<Locale>>> = {
  en: async () => (await import('./locales/en.js')).en,
  ko: async () => (await import('./locales/ko.js')).ko,
  uk: async () => (await import('./locales/uk.js')).uk,
};

const known = new Map<Language, Promise<Words>>();

/** The language for a BCP 47 tag such as `ko-KR`. **Absent:** English where there is none for it. */
export function languageFor(tag: string | undefined): Language {
  const primary = (tag ?? '').toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? 'en';
}

/** The words for a tag. A file that failed to load is asked for again the next time. */
export function wordsFor(tag: string | undefined): Promise<Words> {
  const language = languageFor(tag);
  const words =
    known.get(language) ??
    loaders[language]().then(wordsOf, (error: unknown) => {
      known.delete(language);
      throw error;
    });
  known.set(language, words);
  return words;
}
