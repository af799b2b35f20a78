// Who says what? Every speaker's claims of one quantity on one scale, as known on the day chosen.
import { headlineIds } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import { headlineView } from './headline-view.js';
import { measureSwitch } from './measure-switch.js';
import { originsChart } from './origins-chart.js';
import type { Shown } from './shown.js';

/** The origins view. */
export function originsView(shown: Shown): TemplateResult {
  const { measure } = shown.state;
  return html`${measureSwitch(headlineIds, measure, shown)} ${headlineView(measure, shown)}
  ${originsChart(measure, shown)}`;
}
