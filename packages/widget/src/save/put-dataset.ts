// Puts what a page tells programs of its data into the element, and takes it away again.
import type { Claim } from '@dprk-deployment-tracker/core';
import {
  datasetJsonld,
  type DatasetDescription,
  type Stamp,
} from '@dprk-deployment-tracker/core/export';
import { html, render } from 'lit';

/** What a dataset is told of. */
export interface DatasetInputs {
  readonly claims: readonly Claim[];
  readonly description: DatasetDescription;
  readonly stamp: Stamp;
}

/**
 * A script element of data as a child of the element, which goes where the element goes; the head of the page is the
 * page's own. It is no code: no policy for scripts applies to it, and no text can end it.
 *
 * **Absent:** without a dataset there is none.
 */
export function putDataset(element: Element, dataset: DatasetInputs | undefined): void {
  // A copy of the element brings the script of the first one.
  element.querySelector(':scope > script[data-dprk-dataset]')?.remove();
  if (!dataset) return;
  // One that was parsed with a template will never run, so that a page that requires trusted types asks nothing of its text.
  const held = element.ownerDocument.createDocumentFragment();
  render(html`<script type="application/ld+json" data-dprk-dataset></script>`, held);
  const script = held.querySelector('script');
  if (!script) return;
  script.append(datasetJsonld(dataset.claims, dataset.description, dataset.stamp));
  element.append(script);
}
