// What was planned or predicted of troops, apart from what was seen, and what came of the forecasts.
import { measures, type Claim, type ClaimId } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { verdictText } from '../words/forecast-text.js';
import { phraseListView } from './phrase-list-view.js';
import type { DeepShown } from './shown.js';

/** Plans and predictions, the newest first. */
export function plansView(shown: DeepShown): TemplateResult {
  const { report, words } = shown;
  const plans = report.claims.filter(isPlanOfTroops).reverse();
  return html`<section class="plans" part="plans">
    <h3 class="name">${words.text('heading.plans')}</h3>
    ${phraseListView(plans, 'plans', shown, ({ id }) => verdictOf(id, shown))}
  </section>`;
}

/** The verdict on a forecast. **Absent:** nothing for a plan that sets no deadline. */
function verdictOf(id: ClaimId, shown: DeepShown): TemplateResult | typeof nothing {
  const outcome = shown.report.forecasts.find((one) => one.claim.id === id);
  return outcome ? html`<p class="verdict">${verdictText(outcome, shown.words)}</p>` : nothing;
}

function isPlanOfTroops({ modality, quantity }: Claim): boolean {
  return modality !== 'observed' && measures[quantity.measure].family === 'deployment';
}
