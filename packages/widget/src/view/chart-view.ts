// A picture with all that makes it readable: title, plot, readout of the mark pointed at, list of claims, table twin.
import type { Claim } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MarkedKeys } from '../paint/mark-class.js';
import { svgTemplate } from '../paint/svg-template.js';
import type { Scene } from '../scene/scene.js';
import type { Spot } from '../state/view-state.js';
import { cardAt } from './card-at.js';
import { claimListView } from './claim-list-view.js';
import { drawnKeys } from './drawn-keys.js';
import { readoutView } from './readout-view.js';
import type { Shown } from './shown.js';

/** What stands with a picture. `place` tells the pictures of one view apart. */
export interface ChartParts {
  readonly scene: Scene;
  readonly place: string;
  /** What the picture's table shows; absent for a picture that is too small to need one. */
  readonly table?: TemplateResult;
}

/** A figure: the picture is for the eye alone, the list below it says the same in words. */
export function chartView({ scene, place, table }: ChartParts, shown: Shown): TemplateResult {
  const keys = drawnKeys(scene);
  const claims = newestFirst(shown.report.claims.filter(({ id }) => keys.has(id)));
  return html`<figure class="figure" part="figure">
    <figcaption class="caption" part="caption">${scene.title}</figcaption>
    <div class="plot-box" data-place=${place}>
      <div
        class="plot"
        part="plot"
        role="group"
        tabindex=${keys.size > 0 ? '0' : nothing}
        aria-label=${plotLabel(scene, keys.size, shown)}
      >
        <div aria-hidden="true">${svgTemplate(scene, markedKeys(place, shown))}</div>
      </div>
      ${keys.size > 0 ? readoutView(place, shown) : nothing} ${cardAt(place, shown)}
    </div>
    ${claims.length > 0 ? claimListView(claims, `${place}-list`, shown) : nothing}
    ${table ?? nothing}
  </figure>`;
}

function markedKeys(place: string, { state }: Shown): MarkedKeys {
  const keyAt = (spot: Spot | undefined): string | undefined =>
    spot?.place === place ? spot.claim : undefined;
  return { selected: keyAt(state.open), marked: keyAt(state.marked) };
}

function plotLabel(scene: Scene, count: number, { words }: Shown): string {
  return count > 0 ? `${scene.title}. ${words.text('chart.explore-keys')}` : scene.title;
}

/** The record is in order of the day spoken of; a reader wants the newest first. */
function newestFirst(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].reverse();
}
