// How many were killed or wounded? Three counts that never become one another, one at a time.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import { measureSwitch } from './measure-switch.js';
import { seriesView } from './series-view.js';
import type { Shown } from './shown.js';

const losses: readonly HeadlineId[] = ['killed-or-wounded', 'killed', 'wounded'];

/** The losses view. */
export function lossesView(shown: Shown): TemplateResult {
  const { measure } = shown.state;
  const chosen = losses.includes(measure) ? measure : 'killed-or-wounded';
  return html`${measureSwitch(losses, chosen, shown)} ${seriesView(chosen, shown)}`;
}
