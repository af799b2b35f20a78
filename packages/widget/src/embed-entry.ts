// The door for embedders: the text to paste for any form, and the figure that stands where no script runs; no Lit, no DOM.
import { ledger } from '@dprk-deployment-tracker/core';
import { filledChoice, type EmbedChoice } from './embed/embed-choice.js';
import { snippetOf } from './embed/snippet.js';
import { staticFigure } from './embed/static-figure.js';

export { embedForms, type EmbedChoice, type EmbedForm } from './embed/embed-choice.js';
export { figureSheet } from './embed/figure-sheet.js';

/**
 * The text that a page, a CMS, a mail, a feed reader or an oEmbed consumer is given for a choice.
 *
 * **Throws** (rejects) a TypeError for a value that names nothing.
 */
export function snippet(choice: EmbedChoice): Promise<string> {
  return snippetOf(choice, ledger);
}

/** The `figure` alone, complete and without a sheet: for a page that links `figureSheet` once. */
export async function figureOf(choice: Omit<EmbedChoice, 'form'>): Promise<string> {
  return staticFigure(filledChoice({ ...choice, form: 'figure' }, ledger));
}
