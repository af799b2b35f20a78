// How many were sent, how many are there? Plans and predictions stand apart from what was seen.
import { html, type TemplateResult } from 'lit';
import { eventStripChart } from '../scene/charts/event-strip.js';
import { chartView, type ChartParts } from './chart-view.js';
import { headlineView } from './headline-view.js';
import { originsChart } from './origins-chart.js';
import { plansView } from './plans-view.js';
import { seriesView } from './series-view.js';
import type { DeepShown } from './shown.js';

/** The troops view. */
export function troopsView(shown: DeepShown): TemplateResult {
  const { report, words, widthPx } = shown;
  const draw: ChartParts['draw'] = () => eventStripChart(report, { width: widthPx }, words);
  return html`${seriesView('sent', shown)}
    <h3 class="name">${words.text('heading.events')}</h3>
    ${chartView({ draw, place: 'events' }, shown)} ${headlineView('present', shown)}
    ${originsChart('present', shown)} ${plansView(shown)}`;
}
