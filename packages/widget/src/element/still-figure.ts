// The still figure of one element, in the language of its place.
import type { AppHost } from './app-door.js';
import type { Language } from './language.js';
import { loadFile } from './load-file.js';
import { still as builtIn } from './still/en.js';
import type { Still } from './still/still.js';

/** English is here (in a framed page its own language); another is one file, and what is here where that cannot be had. */
export class StillFigure {
  language: Language = 'en';
  /** **Absent:** undefined while its file is on its way. */
  figure: Still | undefined = builtIn;
  private readonly host: Pick<AppHost, 'tell' | 'requestUpdate'>;

  constructor(host: Pick<AppHost, 'tell' | 'requestUpdate'>) {
    this.host = host;
  }

  /** Turns to a language. */
  turn(language: Language): void {
    this.language = language;
    this.figure = language === builtIn.language ? builtIn : undefined;
    this.again();
  }

  /** Asks for what could not be had. */
  again(): void {
    const { language } = this;
    if (language === 'en' || this.figure?.language === language) return;
    loadFile(`${language}-still`).then(
      ({ still }) => this.take(language, still),
      () => this.take(language, builtIn),
    );
  }

  private take(language: Language, figure: Still): void {
    if (this.language !== language) return;
    if (figure.language !== language) this.host.tell('not-loaded', `${language}-still`);
    this.figure = figure;
    this.host.requestUpdate();
  }
}
