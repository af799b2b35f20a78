// Says that the rest of the record is on its way, or that it cannot be had.
import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

/** **Absent:** nothing once the whole record is there. */
export function reachNotice({ reach, words }: Shown): TemplateResult | typeof nothing {
  if (reach === 'whole') return nothing;
  const id = reach === 'failed' ? 'record.failed' : 'record.loading';
  return html`<p class="notice" role="status">${words.text(id)}</p>`;
}
