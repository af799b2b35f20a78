// The language that one element speaks: English comes with the app, another one's words are a file of their own.
import type { AppHost } from '../element/app-door.js';
import type { Language } from '../element/language.js';
import { en } from '../words/locales/en.js';
import { wordsOf, type Words } from '../words/words.js';
import { appWords, type AppWords } from './app-words.js';

const english = { words: wordsOf(en) };

/** Until a language's file is there, and where it cannot be had, what was spoken before stands. */
export class SpokenLanguage {
  words: Words = english.words;
  said: AppWords = appWords(english.words);
  /** The words of what was asked for last could not be had. */
  isLacking = false;
  private asked: Language = 'en';
  private readonly host: Pick<AppHost, 'loadFile' | 'tell' | 'requestUpdate'>;

  constructor(host: Pick<AppHost, 'loadFile' | 'tell' | 'requestUpdate'>) {
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
    if (language === 'en') return this.speak(english.words);
    this.host.loadFile(language).then(
      ({ locale }) => {
        if (this.asked === language) this.speak(wordsOf(locale));
      },
      () => {
        if (this.asked !== language) return;
        this.isLacking = true;
        this.host.tell('not-loaded', language);
        this.host.requestUpdate();
      },
    );
  }

  private speak(words: Words): void {
    this.words = words;
    this.said = appWords(words);
    this.host.requestUpdate();
  }
}
