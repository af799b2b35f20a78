// The language that one element speaks: English comes with the app, another one's words are a file of their own.
import type { AppHost } from '../element/app-door.js';
import type { Language } from '../element/language.js';
import type { Locale } from '../words/locale.js';
import { enSides } from '../words/locales/en-sides.js';
import { sideWordsOf, type SideWords } from '../words/side-words.js';
import { appWords, type AppWords } from './app-words.js';

const english = sideWordsOf(enSides);

/** The words of each other language, bound once for all elements of a page. */
const bound = new Map<Locale, SideWords>();

function wordsOfAll(locale: Locale): SideWords {
  const words = bound.get(locale) ?? sideWordsOf(locale);
  bound.set(locale, words);
  return words;
}

/** Until a language's file is there, and where it cannot be had, what was spoken before stands. */
export class SpokenLanguage {
  words: SideWords = english;
  said: AppWords = appWords(english);
  /** All words of the language. **Absent:** English, of which more come with more questions. */
  locale: Locale | undefined;
  /** The words of what was asked for last could not be had. */
  isLacking = false;
  private asked: Language = 'en';
  private readonly host: AppHost;

  constructor(host: AppHost) {
    this.host = host;
  }

  ask(language: Language): void {
    if (language !== this.asked) this.load(language);
  }

  /** Asks once more for words that could not be had. */
  again(): void {
    if (this.isLacking) this.load(this.asked);
  }

  private load(language: Language): void {
    this.asked = language;
    this.isLacking = false;
    if (language === 'en') return this.speak(english);
    this.host.loadFile(language).then(
      ({ locale }) => {
        if (this.asked === language) this.speak(wordsOfAll(locale), locale);
      },
      () => {
        if (this.asked !== language) return;
        this.isLacking = true;
        this.host.tell('not-loaded', language);
        this.host.requestUpdate();
      },
    );
  }

  private speak(words: SideWords, locale?: Locale): void {
    this.words = words;
    this.locale = locale;
    this.said = appWords(words);
    this.host.requestUpdate();
  }
}
