// A button that gives the reader a file.
import { html, type TemplateResult } from 'lit';
import type { SavedFile } from '../state/view-state.js';
import type { MessageId } from '../words/message.js';
import type { DeepViews, Shown } from './shown.js';

/** The file is made when it is asked for. */
export function saveButton(
  id: MessageId,
  make: (deep: DeepViews) => SavedFile,
  { words, save }: Shown,
): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${() => save(make)}>
    ${words.text(id)}
  </button>`;
}
