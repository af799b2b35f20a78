// What is claimed today? One sentence per headline quantity, and who says what of the one in question.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewId } from '../state/view-state.js';
import { headlineView } from './headline-view.js';
import { originsChart } from './origins-chart.js';
import type { Shown } from './shown.js';

const homes: readonly (readonly [HeadlineId, ViewId])[] = [
  ['sent', 'troops'],
  ['present', 'troops'],
  ['killed-or-wounded', 'losses'],
  ['killed', 'losses'],
];

/** The summary view. */
export function summaryView(shown: Shown): TemplateResult {
  return html`<div class="headlines">
      ${homes.map(([id, view]) => headlineView(id, shown, moreButton(id, view, shown)))}
    </div>
    ${originsChart(shown.state.measure, shown)}`;
}

/** Leads to the view of a quantity, where that is on offer. */
function moreButton(id: HeadlineId, view: ViewId, { words, views, act }: Shown): TemplateResult {
  const onward = (): void => {
    act({ kind: 'measure', measure: id });
    act({ kind: 'view', view });
  };
  return views.includes(view)
    ? html`<button type="button" class="button more" part="button" @click=${onward}>
        ${words.text(`tab.${view}`)} →
      </button>`
    : html`${nothing}`;
}
