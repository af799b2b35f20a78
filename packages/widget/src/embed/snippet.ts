// A choice in, the text to paste out.
import type { Ledger } from '@dprk-deployment-tracker/core';
import { lineText } from '../figure/line-text.js';
import { completeFigure } from './complete-figure.js';
import { filledChoice, type Embed, type EmbedChoice, type EmbedForm } from './embed-choice.js';
import { frameForm, oembedForm } from './forms/frame-forms.js';
import { mailForm, noSvgForm, rssForm } from './forms/plain-forms.js';
import { classicForm, figureForm, moduleForm } from './forms/script-forms.js';
import { dataAttributesForm, inlineForm } from './forms/tag-forms.js';

const forms: Readonly<Record<EmbedForm, (embed: Embed) => Promise<string>>> = {
  module: moduleForm,
  classic: classicForm,
  inline: inlineForm,
  'data-attributes': dataAttributesForm,
  figure: figureForm,
  'no-svg': noSvgForm,
  mail: mailForm,
  rss: rssForm,
  frame: frameForm,
  oembed: oembedForm,
};

/** The snippet of a choice. **Throws** (rejects) a TypeError for a value that names nothing. */
export async function snippetOf(choice: EmbedChoice, ours: Ledger): Promise<string> {
  const embed = filledChoice(choice, ours);
  return forms[embed.form](embed);
}

/** The snippet with the sentence that its figure starts with. **Throws** as `snippetOf`. */
export async function embedPreview(
  choice: EmbedChoice,
  ours: Ledger,
): Promise<{ readonly snippet: string; readonly sentence: string }> {
  const { said } = await completeFigure(filledChoice(choice, ours));
  const first = said.find(({ kind }) => kind === 'sentence');
  return { snippet: await snippetOf(choice, ours), sentence: lineText(first?.line ?? []) };
}
