// The dialog "embed this figure": choices on top, the text to copy beneath, made anew at every change.
import type { Ledger } from '@dprk-deployment-tracker/core';
import { html, render, type TemplateResult } from 'lit';
import { embedForms, type EmbedChoice } from '../embed/embed-choice.js';
import { embedPreview } from '../embed/snippet.js';
import { themeNames, type Theme } from '../element/attributes.js';
import { sheetFor } from '../element/sheet-for.js';
import { questionIds, type ReaderState } from '../figure/question.js';
import { embedTexts, type DialogTexts } from '../words/embed-texts.js';
import { languages, type Language } from '../words/words-for.js';
import type { Words } from '../words/words.js';
import { dialogSheet } from './dialog-sheet.js';

/** What the dialog is opened upon. */
export interface EmbedAsked {
  readonly root: ShadowRoot;
  /** The words of the figure, which are those of the dialog. */
  readonly words: Words;
  readonly state: ReaderState;
  readonly theme: Theme;
  /** The whole record that is shown. */
  readonly ledger: Ledger;
  /** The address of the feed it came from. **Absent:** it is our own. */
  readonly src: string | undefined;
  /** The folder of the script that is running. **Absent:** that of this version on a public server. */
  readonly folder: string | undefined;
}

/** Opens the dialog, modal, above the page. It goes when it is closed, and the focus is where it was. */
export function openEmbed(asked: EmbedAsked): void {
  const { root } = asked;
  if (root.querySelector('.embed')) return;
  const { element: dialog } = new EmbedDialog(asked);
  const sheet = sheetFor(root, dialogSheet);
  if (!sheet) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const opener = root.activeElement;
  root.append(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    if (opener instanceof HTMLElement) opener.focus();
  });
  dialog.showModal();
}

type Chosen = Required<Pick<EmbedChoice, 'form' | 'view' | 'language' | 'theme' | 'inside'>>;

class EmbedDialog {
  readonly element = document.createElement('dialog');
  private chosen: Chosen;
  private made = { snippet: '', sentence: '', language: '', length: '' };
  private status = '';
  private readonly asked: EmbedAsked;
  private readonly texts: DialogTexts;

  constructor(asked: EmbedAsked) {
    const { words, state, theme } = asked;
    const { language, direction: dir } = words;
    this.asked = asked;
    this.texts = embedTexts(language).dialog;
    this.chosen = {
      form: 'module',
      view: state.question,
      language: language as Language,
      theme,
      inside: 'figure',
    };
    const { title: ariaLabel } = this.texts;
    Object.assign(this.element, { className: 'embed', ariaLabel, lang: language, dir });
    // A click beside the box is one on the dialog itself.
    this.element.addEventListener('click', ({ target }) => {
      if (target === this.element) this.element.close();
    });
    this.choose({});
  }

  private choose(other: Partial<Chosen>): void {
    this.chosen = { ...this.chosen, ...other };
    this.status = '';
    this.show();
    void this.make(this.chosen);
  }

  /** Makes the snippet anew; what was asked for before and comes later is left alone. */
  private async make(chosen: Chosen): Promise<void> {
    const { asked, texts } = this;
    const { snippet, sentence } = await embedPreview(choiceOf(asked, chosen), asked.ledger);
    if (chosen !== this.chosen) return;
    const kilobytes = asked.words.number(Math.ceil(new Blob([snippet]).size / 100) / 10);
    const length = texts.length(snippet.split('\n').length, kilobytes);
    this.made = { snippet, sentence, language: chosen.language, length };
    this.show();
  }

  private async copy(): Promise<void> {
    const area = this.element.querySelector('textarea');
    if (!area) return;
    const isDone = await isCopied(area);
    if (!isDone) area.select();
    this.status = isDone ? this.texts.copied : this.texts.notCopied;
    this.show();
  }

  private show(): void {
    const { chosen, made, texts, status } = this;
    const { words } = this.asked;
    const { labels } = words.fixed;
    const hasShort = chosen.form === 'module' || chosen.form === 'classic';
    const check = ({ target }: Event): void =>
      this.choose({ inside: (target as HTMLInputElement).checked ? 'sentence' : 'figure' });
    const body = html`<div class="body">
      <div class="head">
        <h3>${texts.title}</h3>
        <button type="button" @click="${() => this.element.close()}">${labels['do.close']}</button>
      </div>
      <div class="choices">
        ${this.select(texts.form, embedForms, 'form', (id) => texts.forms[id][0])}
        ${this.select(texts.view, questionIds, 'view', (id) => labels[`view.${id}`])}
        ${this.select(texts.language, languages, 'language', (id) => words.languageName(id))}
        ${this.select(texts.theme, themeNames, 'theme', (id) => texts.themes[id])}
      </div>
      <p class="quiet">${texts.forms[chosen.form][1]}</p>
      <label class="check" ?hidden="${!hasShort}">
        <input type="checkbox" @change="${check}" />${texts.short}
      </label>
      <p class="preview" lang="${made.language}">${made.sentence}</p>
      <label>
        ${texts.snippet}
        <textarea readonly spellcheck="false" wrap="soft" .value="${made.snippet}"></textarea>
      </label>
      <div class="foot">
        <button type="button" class="main" @click="${() => void this.copy()}">${texts.copy}</button>
        <span class="quiet">${made.length}</span>
        <span class="quiet" role="status">${status}</span>
      </div>
    </div>`;
    render(body, this.element);
  }

  private select<Name extends 'form' | 'view' | 'language' | 'theme'>(
    label: string,
    ids: readonly Chosen[Name][],
    name: Name,
    nameOf: (id: Chosen[Name]) => string,
  ): TemplateResult {
    const change = ({ target }: Event): void => {
      const { value } = target as HTMLSelectElement;
      this.choose({ [name]: value } as Pick<Chosen, Name>);
    };
    const options = ids.map(
      (id) =>
        html`<option value="${id}" ?selected="${id === this.chosen[name]}">${nameOf(id)}</option>`,
    );
    return html`<label
      >${label}<select @change="${change}">
        ${options}
      </select></label
    >`;
  }
}

/** What the reader chose in the figure goes along; the language and the colours only where they are not the page's own. */
function choiceOf({ state, ledger, src, folder }: EmbedAsked, chosen: Chosen): EmbedChoice {
  const { measure, knownOn, rule, countBy } = state;
  return {
    ...chosen,
    measure,
    rule,
    countBy,
    ledger,
    ...(knownOn && { knownOn }),
    ...(src !== undefined && { src }),
    ...(folder !== undefined && { base: folder }),
  };
}

/** A page in a frame may have no clipboard: then the old way, and else the reader's own. */
async function isCopied(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.select();
    // The newer way was refused; this one asks nobody.
    return document.execCommand('copy');
  }
}
