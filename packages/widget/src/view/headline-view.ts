// One headline quantity in words: its span in large, the sentence, who differs most, what the span depends on.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

/** The words of a headline. A bridge or a lent bound is named here, on screen, whenever it counts. */
export function headlineView(id: HeadlineId, shown: Shown, more?: TemplateResult): TemplateResult {
  const { report, words } = shown;
  const headline = report.headlines[id];
  const remarks = words.remarks(headline, report);
  const apart = words.disagreementSentence(headline, report);
  return html`<section class="headline" part="headline">
    <h3 class="name">${words.text(`headline.${id}`)}</h3>
    <p class="ends" part="ends">${words.ends(headline.span)}</p>
    <p class="sentence" part="sentence">${words.headlineSentence(headline, report)}</p>
    ${apart === '' ? nothing : html`<p class="apart">${apart}</p>`}
    ${
      remarks.length === 0
        ? nothing
        : html`<ul class="remarks" part="remarks">
            ${remarks.map((remark) => html`<li>${remark}</li>`)}
          </ul>`
    }
    ${more ?? nothing}
  </section>`;
}
