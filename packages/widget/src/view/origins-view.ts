// Who says what? Every speaker's claims of one quantity on one scale, as known on the day chosen.
import { headlineIds, type HeadlineId } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import { claimsByOriginChart } from '../scene/charts/claims-by-origin.js';
import { chartView } from './chart-view.js';
import { headlineView } from './headline-view.js';
import { measureSwitch } from './measure-switch.js';
import type { Shown } from './shown.js';

/** The origins view. */
export function originsView(shown: Shown): TemplateResult {
  const { measure } = shown.state;
  return html`${measureSwitch(headlineIds, measure, shown)} ${headlineView(measure, shown)}
  ${originsChart(measure, shown)}`;
}

/** The picture by speaker, with its list and table. */
export function originsChart(id: HeadlineId, shown: Shown): TemplateResult {
  const { report, words, widthPx } = shown;
  const scene = claimsByOriginChart(report, { width: widthPx }, words, { headline: id });
  return chartView({ scene, place: `origins-${id}`, headline: id }, shown);
}
