// The figure and the sheet that stand in the framed page itself, read before the element takes them over.
import { html, unsafeCSS, type CSSResult } from 'lit';
import type { Still } from '../element/still/still.js';

const tracker = document.querySelector('dprk-deployment-tracker');
// A browser that does not know a root in markup leaves it as a template.
const root = tracker?.shadowRoot ?? tracker?.querySelector('template')?.content;
const app = root?.querySelector<HTMLElement>('.app');
const nodes = [...(app?.querySelector('.panel')?.childNodes ?? [])];

/** In place of the still figure that the script would hold: the page has it already. */
export const still: Still = {
  language: app?.lang ?? 'en',
  view: 'losses',
  // The build wrote what the record says.
  data: app ? ({ ...app.dataset } as unknown as Still['data']) : undefined,
  archived: app?.dataset['archived'] ?? '',
  markup: () => html`${nodes}`,
};

/** In place of the sheet that the script would hold. */
export const figureStyles: CSSResult = unsafeCSS(root?.querySelector('style')?.textContent ?? '');
