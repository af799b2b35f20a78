// One quantity along the days: its words, its picture, its table, and the span as a file.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import { spanOverTimeChart } from '../scene/charts/span-over-time.js';
import { tableRows } from '../words/table-rows.js';
import { chartView } from './chart-view.js';
import { headlineView } from './headline-view.js';
import { saveButton } from './save-button.js';
import type { Shown } from './shown.js';
import { tableView } from './table-view.js';

/** A headline with its span over time, every claim on it. */
export function seriesView(id: HeadlineId, shown: Shown): TemplateResult {
  const { report, words, widthPx } = shown;
  const scene = spanOverTimeChart(report, { width: widthPx }, words, { headline: id });
  return html`${headlineView(id, shown)}
    ${chartView({ scene, place: `series-${id}`, table: headlineTable(id, shown) }, shown)}
    <p>${saveButton('do.spans-csv', (deep) => deep.spansFile(id, shown), shown)}</p>`;
}

/** The table of all claims that a headline looked at. */
export function headlineTable(id: HeadlineId, shown: Shown): TemplateResult {
  const { report, words } = shown;
  const caption = words.text('table.caption', {
    subject: words.text(`subject.${id}`),
    day: words.day(report.knownOn),
  });
  return tableView(tableRows(report, id, words), caption, `table-${id}`, shown);
}
