// The dialog "embed this figure": choices on top, the text to copy beneath, made anew at every change.
import type { Ledger } from '@dprk-deployment-tracker/core';
import { embedForms, type EmbedChoice, type EmbedForm } from '../embed/embed-choice.js';
import { embedPreview } from '../embed/snippet.js';
import { themeNames, type Theme } from '../element/attributes.js';
import { questionIds, type QuestionId, type ReaderState } from '../figure/question.js';
import { embedTexts, type DialogTexts } from '../words/embed-texts.js';
import { languages, type Language } from '../words/words-for.js';
import type { Words } from '../words/words.js';
import { dialogSheet } from './dialog-sheet.js';
import { made } from './made.js';

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
  const dialog = embedDialog(asked);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogSheet);
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

function embedDialog(asked: EmbedAsked): HTMLDialogElement {
  const { words } = asked;
  const { dialog: texts } = embedTexts(words.language);
  const fields = fieldsOf(asked, texts);
  const close = made('button', { type: 'button' }, words.fixed.labels['do.close']);
  const dialog = madeDialog(fields, close, words, texts);
  const show = showing(asked, fields, texts);
  dialog.addEventListener('change', () => void show());
  close.addEventListener('click', () => dialog.close());
  // A click beside the box is one on the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  const { area, copy, status } = fields;
  copy.addEventListener('click', () => {
    void isCopied(area).then((done) => {
      status.textContent = done ? texts.copied : texts.notCopied;
      if (!done) area.select();
    });
  });
  void show();
  return dialog;
}

type Fields = ReturnType<typeof fieldsOf>;

function fieldsOf({ words, state, theme }: EmbedAsked, texts: DialogTexts) {
  const { labels } = words.fixed;
  return {
    form: select(embedForms, 'module', (id) => texts.forms[id][0]),
    view: select(questionIds, state.question, (id) => labels[`view.${id}`]),
    language: select(languages, words.language, (tag) => words.languageName(tag)),
    theme: select(themeNames, theme, (id) => texts.themes[id]),
    short: made('input', { type: 'checkbox' }),
    use: made('p', { className: 'quiet' }),
    preview: made('p', { className: 'preview' }),
    area: made('textarea', { readOnly: true, spellcheck: false, wrap: 'soft' }),
    copy: made('button', { type: 'button', className: 'main' }, texts.copy),
    length: made('span', { className: 'quiet' }),
    status: made('span', { className: 'quiet', role: 'status' }),
  };
}

function madeDialog(
  fields: Fields,
  close: HTMLElement,
  { language: lang, direction: dir }: Words,
  texts: DialogTexts,
): HTMLDialogElement {
  const { form, view, language, theme, short, use, preview, area, copy, length, status } = fields;
  const label = (name: string, field: HTMLElement): HTMLElement => made('label', {}, name, field);
  return made(
    'dialog',
    { className: 'embed', ariaLabel: texts.title, lang, dir },
    made(
      'div',
      { className: 'body' },
      made('div', { className: 'head' }, made('h3', {}, texts.title), close),
      made(
        'div',
        { className: 'choices' },
        label(texts.form, form),
        label(texts.view, view),
        label(texts.language, language),
        label(texts.theme, theme),
      ),
      use,
      made('label', { className: 'check' }, short, texts.short),
      preview,
      label(texts.snippet, area),
      made('div', { className: 'foot' }, copy, length, status),
    ),
  );
}

/** Makes the snippet anew; what was asked for before and comes later is left alone. */
function showing(asked: EmbedAsked, fields: Fields, texts: DialogTexts): () => Promise<void> {
  const { form, view, language, theme, short, use, preview, area, length, status } = fields;
  let last = {};
  return async () => {
    const own = {};
    last = own;
    const choice = choiceOf(asked, {
      form: form.value as EmbedForm,
      view: view.value as QuestionId,
      language: language.value as Language,
      theme: theme.value as Theme,
      inside: short.checked ? 'sentence' : 'figure',
    });
    use.textContent = texts.forms[choice.form][1];
    const hasShort = choice.form === 'module' || choice.form === 'classic';
    if (short.parentElement) short.parentElement.hidden = !hasShort;
    status.textContent = '';
    const { snippet, sentence } = await embedPreview(choice, asked.ledger);
    if (own !== last) return;
    area.value = snippet;
    preview.textContent = sentence;
    preview.lang = language.value;
    const kilobytes = asked.words.number(Math.ceil(new Blob([snippet]).size / 100) / 10);
    length.textContent = texts.length(snippet.split('\n').length, kilobytes);
  };
}

/** What the reader chose in the figure goes along; the language and the colours only where they are not the page's own. */
function choiceOf(
  { state, ledger, src, folder }: EmbedAsked,
  chosen: Required<Pick<EmbedChoice, 'form' | 'view' | 'language' | 'theme' | 'inside'>>,
): EmbedChoice {
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

function select<Id extends string>(
  ids: readonly Id[],
  chosen: string,
  nameOf: (id: Id) => string,
): HTMLSelectElement {
  const options = ids.map((id) =>
    made('option', { value: id, selected: id === chosen }, nameOf(id)),
  );
  return made('select', {}, ...options);
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
