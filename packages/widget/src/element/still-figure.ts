// The still figure of one element: of the question that is asked, in the language of its place.
import type { QuestionId } from '../figure/question.js';
import type { AppHost } from './app-door.js';
import type { StillName } from './files.js';
import type { Language } from './language.js';
import { loadFile } from './load-file.js';
import { still as builtIn } from './still/en.js';
import type { Still } from './still/still.js';

/** One of the files that give a still figure. */
type StillFile = StillName | `${Exclude<Language, 'en'>}-still`;

/** The default one in English is here (in a framed page in its own language); another is one file. */
export class StillFigure {
  language: Language = 'en';
  view: QuestionId = builtIn.view;
  /** What there is, what is here where another cannot be had. **Absent:** undefined while its file is on its way. */
  figure: Still | undefined = builtIn;
  private readonly host: Pick<AppHost, 'tell' | 'requestUpdate'>;

  constructor(host: Pick<AppHost, 'tell' | 'requestUpdate'>) {
    this.host = host;
  }

  /** It answers another question than the one that is asked, whose figure cannot be had. */
  get isLacking(): boolean {
    return this.figure !== undefined && this.figure.view !== this.view;
  }

  /** Turns to a question and a language. */
  turn(view: QuestionId, language: Language): void {
    if (view === this.view && language === this.language) return;
    this.view = view;
    this.language = language;
    this.figure = isOf(builtIn, view, language) ? builtIn : undefined;
    this.again();
  }

  /** Asks for what could not be had. */
  again(): void {
    const { view, language, figure } = this;
    const name = nameOf(view, language);
    if (!name || (figure && isOf(figure, view, language))) return;
    const take = (still: Still): void => {
      if (name !== nameOf(this.view, this.language)) return;
      // Of another question the app answers, and tells what it lacks.
      if (still.language !== language && view === builtIn.view) this.host.tell('not-loaded', name);
      this.figure = still;
      this.host.requestUpdate();
    };
    loadFile(name).then(
      ({ still }) => take(still),
      () => take(builtIn),
    );
  }
}

function isOf(still: Still, view: QuestionId, language: Language): boolean {
  return still.view === view && still.language === language;
}

/** **Absent:** undefined for the one that is here. */
function nameOf(view: QuestionId, language: Language): StillFile | undefined {
  if (view !== builtIn.view) return `${language}-still-${view}`;
  return language === 'en' ? undefined : `${language}-still`;
}
