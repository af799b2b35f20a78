// One quantity along the days: its words, its picture, its table, and the span as a file.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import { spanOverTimeChart } from '../scene/charts/span-over-time.js';
import { chartView, type ChartParts } from './chart-view.js';
import { headlineView } from './headline-view.js';
import { saveButton } from './save-button.js';
import type { Shown } from './shown.js';

/** A headline with its span over time, every claim on it. */
export function seriesView(id: HeadlineId, shown: Shown): TemplateResult {
  const { report, words, widthPx } = shown;
  const draw: ChartParts['draw'] = (claims) =>
    spanOverTimeChart(report, { width: widthPx }, words, { headline: id, claims });
  return html`${headlineView(id, shown)}
    ${chartView({ draw, place: `series-${id}`, headline: id }, shown)}
    <p>${saveButton('do.spans-csv', (deep) => deep.spansFile(id, shown), shown)}</p>`;
}
