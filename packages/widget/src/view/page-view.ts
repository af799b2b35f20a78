// The whole element: title, tabs, replay, the view chosen, footer.
import { html, nothing, type TemplateResult } from 'lit';
import { dayView } from './day-view.js';
import { footerView } from './footer-view.js';
import { reachNotice } from './reach-notice.js';
import { isDeep, type Shown } from './shown.js';
import { summaryView } from './summary-view.js';
import { tabBar } from './tab-bar.js';

/** Everything inside the element's wrapper. */
export function pageView(shown: Shown): TemplateResult {
  const { words, state, views, waits, reach } = shown;
  const tabbed = views.length > 1;
  return html`<div class="head" part="header">
      <slot name="heading"><h2 class="title" part="title">${words.text('title')}</h2></slot>
    </div>
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

/** Until the rest is there, what the page had in our place stands. */
function chosenView(shown: Shown): TemplateResult {
  const { view } = shown.state;
  if (view === 'summary' && !shown.waits) return summaryView(shown);
  if (view === 'summary' || !isDeep(shown)) return html`<slot></slot>`;
  return shown.deep[`${view}View`](shown);
}
