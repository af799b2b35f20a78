// The picture of who says what, with its list and table.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import type { TemplateResult } from 'lit';
import { claimsByOriginChart } from '../scene/charts/claims-by-origin.js';
import { chartView, type ChartParts } from './chart-view.js';
import type { Shown } from './shown.js';

/** The picture by speaker, with its list and table. */
export function originsChart(id: HeadlineId, shown: Shown): TemplateResult {
  const { report, words, widthPx } = shown;
  const draw: ChartParts['draw'] = (claims) =>
    claimsByOriginChart(report, { width: widthPx }, words, { headline: id, claims });
  return chartView({ draw, place: `origins-${id}`, headline: id }, shown);
}
