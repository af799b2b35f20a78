// The picture of who says what, with its list and table.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import type { TemplateResult } from 'lit';
import { claimsByOriginChart } from '../scene/charts/claims-by-origin.js';
import { chartView } from './chart-view.js';
import type { Shown } from './shown.js';

/** The picture by speaker, with its list and table. */
export function originsChart(id: HeadlineId, shown: Shown): TemplateResult {
  const { report, words, widthPx } = shown;
  const scene = claimsByOriginChart(report, { width: widthPx }, words, { headline: id });
  return chartView({ scene, place: `origins-${id}`, headline: id }, shown);
}
