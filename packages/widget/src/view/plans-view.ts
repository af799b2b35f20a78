// What was planned or predicted of troops, apart from what was seen, and what came of the forecasts.
import { measures, type Claim } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { claimListView } from './claim-list-view.js';
import { verdictText } from './forecast-facts.js';
import type { Shown } from './shown.js';

/** Plans and predictions, the newest first. */
export function plansView(shown: Shown): TemplateResult {
  const { report, words } = shown;
  const plans = report.claims.filter(isPlanOfTroops).reverse();
  return html`<section class="plans" part="plans">
    <h3 class="name">${words.text('heading.plans')}</h3>
    ${claimListView(plans, 'plans', shown, (claim) => verdictOf(claim, shown))}
  </section>`;
}

/** The verdict on a forecast. **Absent:** nothing for a plan that sets no deadline. */
function verdictOf(claim: Claim, shown: Shown): TemplateResult | typeof nothing {
  const outcome = shown.report.forecasts.find((one) => one.claim.id === claim.id);
  return outcome ? html`<p class="verdict">${verdictText(outcome, shown)}</p>` : nothing;
}

function isPlanOfTroops({ modality, quantity }: Claim): boolean {
  return modality !== 'observed' && measures[quantity.measure].family === 'deployment';
}
