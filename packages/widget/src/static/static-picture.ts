// The picture of a configured view: which chart, of what, painted as SVG text.
import type { HeadlineId, Report } from '@dprk-deployment-tracker/core';
import { svgText } from '../paint/svg-text.js';
import { catalogue } from '../scene/charts/catalogue.js';
import type { Focus } from '../scene/charts/chart.js';
import type { ChartId } from '../scene/scene.js';
import type { Words } from '../words/words.js';
import { element, trusted, type Markup } from './markup.js';

/** A chart and what it speaks of. */
export interface PictureOf {
  readonly chart: ChartId;
  readonly headline?: HeadlineId;
}

/** How pictures are made. */
export interface PictureOptions {
  /** **Units:** CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/**
 * The picture, as wide as its place allows and never wider than it was drawn. No style does this: the outer box has the
 * full width and the drawn height, and the drawing keeps its shape within.
 *
 * **Absent:** undefined where the catalogue has no such chart.
 */
export function staticPicture(
  { chart, headline }: PictureOf,
  report: Report,
  words: Words,
  { width, theme }: PictureOptions,
): Markup | undefined {
  const draw = catalogue.find(({ id }) => id === chart)?.scene;
  if (!draw) return undefined;
  const focus: Focus = headline === undefined ? {} : { headline };
  const scene = draw(report, { width }, words, focus);
  return element(
    'svg',
    {
      class: 'dprk-picture',
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      width: '100%',
      height: scene.height,
      preserveAspectRatio: 'xMinYMin meet',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    trusted(svgText(scene, { theme, standalone: true })),
  );
}
