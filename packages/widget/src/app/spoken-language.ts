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
  private asked: Language = 'en';
  private readonly host: Pick<AppHost, 'loadFile' | 'tell' | 'requestUpdate'>;

  constructor(host: Pick<AppHost, 'loadFile' | 'tell' | 'requestUpdate'>) {
    this.host = host;
  }

  ask(language: Language): void {
    if (language === this.asked) return;
    this.asked = language;
    if (language === 'en') return this.speak(english.words);
    this.host.loadFile(language).then(
      ({ locale }) => {
        if (this.asked === language) this.speak(wordsOf(locale));
      },
      (error: unknown) => this.host.tell('not-loaded', String(error)),
    );
  }

  private speak(words: Words): void {
    this.words = words;
    this.said = appWords(words);
    this.host.requestUpdate();
  }
}
