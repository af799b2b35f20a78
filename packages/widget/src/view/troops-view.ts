// How many were sent, how many are there? Plans and predictions stand apart from what was seen.
import { html, nothing, type TemplateResult } from 'lit';
import { eventStripChart } from '../scene/charts/event-strip.js';
import { chartView } from './chart-view.js';
import { headlineView } from './headline-view.js';
import { originsChart } from './origins-view.js';
import { seriesView } from './series-view.js';
import type { Shown } from './shown.js';

/** The troops view. */
export function troopsView(shown: Shown): TemplateResult {
  const { report, words, widthPx } = shown;
  const strip = eventStripChart(report, { width: widthPx }, words, {});
  return html`${seriesView('sent', shown)}
    <h3 class="name">${words.text('heading.events')}</h3>
    ${chartView({ scene: strip, place: 'events' }, shown)} ${headlineView('present', shown)}
    ${originsChart('present', shown)} ${shown.deep?.plansView(shown) ?? nothing}`;
}
