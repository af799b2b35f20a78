// The tabs: one per view on offer, one of them in the page's tab order, the others by arrow keys.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewId } from '../state/view-state.js';
import type { Shown } from './shown.js';

/** The tab bar. **Absent:** nothing where only one view is on offer. */
export function tabBar(shown: Shown): TemplateResult | typeof nothing {
  const { views, words, state } = shown;
  if (views.length < 2) return nothing;
  return html`<div
    class="tabs"
    part="tabs"
    role="tablist"
    aria-label=${words.text('tabs')}
    @keydown=${(event: KeyboardEvent) => turnTab(event, shown)}
  >
    ${views.map((view) => tab(view, view === state.view, shown))}
  </div>`;
}

function tab(view: ViewId, isShown: boolean, { words, act }: Shown): TemplateResult {
  return html`<button
    type="button"
    role="tab"
    class="tab"
    part=${isShown ? 'tab tab-shown' : 'tab'}
    aria-selected=${isShown ? 'true' : 'false'}
    tabindex=${isShown ? '0' : '-1'}
    data-tab=${view}
    @click=${() => act({ kind: 'view', view })}
  >
    ${words.text(`tab.${view}`)}
  </button>`;
}

/** Arrow keys follow the direction of reading, round the ends; Home and End go to the first and last tab. */
function turnTab(event: KeyboardEvent, { views, state, words, act }: Shown): void {
  const onward = words.direction === 'rtl' ? -1 : 1;
  const at = views.indexOf(state.view);
  const count = views.length;
  const by = new Map([
    ['ArrowRight', onward],
    ['ArrowLeft', -onward],
    ['Home', -at],
    ['End', count - 1 - at],
  ]).get(event.key);
  const view = by === undefined ? undefined : views[(at + by + count) % count];
  if (!view) return;
  event.preventDefault();
  act({ kind: 'view', view });
  const bar = event.currentTarget as HTMLElement;
  bar.querySelector<HTMLElement>(`[data-tab='${view}']`)?.focus();
}
