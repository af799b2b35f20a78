// What does it mean? The eight systems of reasoning, each as published beside the same sum done again.
import type { Indicator } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import { agreementView } from './agreement-view.js';
import { attritionView } from './attrition-view.js';
import { leadView } from './lead-view.js';
import { ratioView } from './ratio-view.js';
import type { DeepShown } from './shown.js';

/** The indicators view. */
export function indicatorsView(shown: DeepShown): TemplateResult {
  const { report, words } = shown;
  return html`${report.indicators.map(
    (indicator) =>
      html`<section class="indicator" part="indicator">
        <h3 class="name">${words.text(`indicator.${indicator.id}`)}</h3>
        <p class="about">${words.text(`about.${indicator.id}`)}</p>
        ${indicatorView(indicator, shown)}
      </section>`,
  )}`;
}

function indicatorView(indicator: Indicator, shown: DeepShown): TemplateResult {
  switch (indicator.kind) {
    case 'ratio':
      return ratioView(indicator, shown);
    case 'agreement':
      return agreementView(indicator, shown);
    case 'attrition':
      return attritionView(indicator, shown);
    case 'lead':
      return leadView(indicator, shown);
  }
}
