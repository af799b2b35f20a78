// What pages worked out themselves, in their own figures, each linked to its page.
import type { IndicatorFlag, StatedValue } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { pageLink } from './page-link.js';
import type { Shown } from './shown.js';

/** A list of published values. **Absent:** says that no page gave one. */
export function statedView(stated: readonly StatedValue[], { words }: Shown): TemplateResult {
  if (stated.length === 0) return html`${words.text('indicator.none-stated')}`;
  return html`<ul class="stated">
    ${stated.map(
      ({ figure, unit, document, wording }) =>
        html`<li>
          <b>${words.figure(figure, unit)}</b> ${
            wording ? html`<q lang=${wording.language}>${wording.text}</q>` : nothing
          }
          <span class="small">${pageLink(document)}, ${words.when(document.publishedOn)}</span>
        </li>`,
    )}
  </ul>`;
}

/** What a reader must know before using a result. **Absent:** nothing where there is nothing to warn of. */
export function flagsView(
  flags: readonly IndicatorFlag[],
  { words }: Shown,
): TemplateResult | typeof nothing {
  return flags.length === 0
    ? nothing
    : html`<ul class="flags" part="flags">
        ${flags.map((flag) => html`<li>${words.text(`flag.${flag}`)}</li>`)}
      </ul>`;
}
