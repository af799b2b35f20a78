// A picture with all that makes it readable: title, plot, readout of the mark pointed at, list of claims, table twin.
import type { Claim, ClaimId, HeadlineId, RecordedEvent } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { svgTemplate } from '../paint/svg-template.js';
import type { Scene } from '../scene/scene.js';
import type { Spot } from '../state/view-state.js';
import { tableRows, type TableRow } from '../words/table-rows.js';
import { cardAt } from './card-at.js';
import { phraseListView } from './phrase-list-view.js';
import { drawnKeys } from './drawn-keys.js';
import { readoutView } from './readout-view.js';
import type { Shown } from './shown.js';
import { tableView } from './table-view.js';

/** What stands with a picture. `place` tells the pictures of one view apart. */
export interface ChartParts {
  /** Makes the picture; the claims named keep marks of their own, however full it is. */
  readonly draw: (own: readonly ClaimId[]) => Scene;
  readonly place: string;
  /** The quantity whose claims the list and the table hold. **Absent:** the list holds what is drawn; no table. */
  readonly headline?: HeadlineId;
}

/** A figure: the picture is for the eye alone, the list below it says the same in words. */
export function chartView(parts: ChartParts, shown: Shown): TemplateResult {
  const { report, words, widthPx, reach, state, keep } = shown;
  const here = (spot: Spot | undefined): Spot | undefined =>
    spot?.place.startsWith(parts.place) ? spot : undefined;
  const needs = [
    report,
    words,
    widthPx,
    reach,
    here(state.open),
    here(state.marked),
    state.unfolded,
  ];
  return keep(parts.place, needs, () => figureView(parts, shown));
}

function figureView({ draw, place, headline }: ChartParts, shown: Shown): TemplateResult {
  const { report, words, state } = shown;
  const [selected, marked] = [state.open, state.marked].map((spot) =>
    spot?.place === place ? spot.claim : undefined,
  );
  const scene = draw([selected, marked].filter((id) => id !== undefined));
  const keys = drawnKeys(scene);
  const rows = headline && tableRows(report, headline, words);
  const items = rows?.map(({ claim }) => claim) ?? drawnItems(keys, shown);
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
        <div aria-hidden="true">${svgTemplate(scene, { selected, marked })}</div>
      </div>
      ${keys.size > 0 ? readoutView(place, shown) : nothing} ${cardAt(place, shown)}
    </div>
    ${items.length > 0 ? phraseListView(items, `${place}-list`, shown) : nothing}
    ${headline && rows ? headlineTable(headline, rows, place, shown) : nothing}
  </figure>`;
}

function headlineTable(
  id: HeadlineId,
  rows: readonly TableRow[],
  place: string,
  shown: Shown,
): TemplateResult {
  const { report, words } = shown;
  const caption = words.text('table.caption', {
    subject: words.text(`subject.${id}`),
    day: words.day(report.knownOn),
  });
  return tableView(rows, caption, `${place}-table`, shown);
}

/** The record is in order of the day spoken of; a reader wants the newest first. */
function drawnItems(
  keys: ReadonlySet<string>,
  { report }: Shown,
): readonly (Claim | RecordedEvent)[] {
  return [...report.events, ...report.claims].filter(({ id }) => keys.has(id)).reverse();
}

function plotLabel(scene: Scene, count: number, { words }: Shown): string {
  return count > 0 ? `${scene.title}. ${words.text('chart.explore-keys')}` : scene.title;
}
