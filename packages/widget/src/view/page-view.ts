// The whole element: title, tabs, replay, the view chosen, footer.
import { html, nothing, type TemplateResult } from 'lit';
import { dayView } from './day-view.js';
import { footerView } from './footer-view.js';
import { lossesView } from './losses-view.js';
import { originsView } from './origins-view.js';
import { reachNotice } from './reach-notice.js';
import type { Shown } from './shown.js';
import { summaryView } from './summary-view.js';
import { tabBar } from './tab-bar.js';
import { troopsView } from './troops-view.js';

/** Everything inside the element's wrapper. */
export function pageView(shown: Shown): TemplateResult {
  const { words, state, views, waits, reach } = shown;
  const tabbed = views.length > 1;
  return html`<header class="head" part="header">
      <slot name="heading"><h2 class="title" part="title">${words.text('title')}</h2></slot>
    </header>
    ${tabBar(shown)}
    <div
      class="panel"
      part="panel"
      role=${tabbed ? 'tabpanel' : nothing}
      aria-label=${tabbed ? words.text(`tab.${state.view}`) : nothing}
    >
      <div class="ruler"></div>
      <p class="question" part="question">${words.text(`question.${state.view}`)}</p>
      ${dayView(shown)}
      <div class="view" part=${waits && reach !== 'failed' ? 'view-partial' : 'view'}>
        ${waits ? reachNotice(shown) : nothing} ${chosenView(shown)}
      </div>
    </div>
    <slot name="note"></slot>
    ${footerView(shown)}`;
}

function chosenView(shown: Shown): TemplateResult | typeof nothing {
  switch (shown.state.view) {
    case 'summary':
      return summaryView(shown);
    case 'troops':
      return troopsView(shown);
    case 'losses':
      return lossesView(shown);
    case 'origins':
      return originsView(shown);
    case 'indicators':
      return shown.deep?.indicatorsView(shown) ?? nothing;
    case 'claims':
      return shown.deep?.claimsView(shown) ?? nothing;
  }
}
