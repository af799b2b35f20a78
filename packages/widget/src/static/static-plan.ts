// What each view is made of when it stands still: which sentences, which pictures, which tables.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import type { PictureOf } from './static-picture.js';

/** The views that a static figure can stand for. */
export type StaticView =
  'summary' | 'troops' | 'losses' | 'origins' | 'indicators' | 'forecasts' | 'relays' | 'claims';

/** What follows the sentences and pictures of a view, in this order. */
export type StaticPart =
  'standing' | 'plans' | 'all' | 'indicators' | 'forecasts' | 'relays' | 'events' | 'sources';

/** The make-up of one view. */
export interface StaticPlan {
  readonly headlines: readonly HeadlineId[];
  readonly pictures: readonly PictureOf[];
  readonly parts: readonly StaticPart[];
}

/**
 * The plan of a view for the quantity in question.
 *
 * **Throws** `RangeError` for a view that does not exist.
 */
export function staticPlan(view: StaticView, measure: HeadlineId): StaticPlan {
  if (!Object.hasOwn(plans, view)) throw new RangeError(`staticFigure: no such view: ${view}`);
  return plans[view](measure);
}

const losses: readonly HeadlineId[] = ['killed-or-wounded', 'killed', 'wounded'];

const plans: Readonly<Record<StaticView, (measure: HeadlineId) => StaticPlan>> = {
  summary: (headline) => ({
    headlines: ['sent', 'present', 'killed-or-wounded', 'killed'],
    pictures: [{ chart: 'claims-by-origin', headline }],
    parts: ['standing', 'sources'],
  }),
  troops: () => ({
    headlines: ['sent', 'present'],
    pictures: [{ chart: 'span-over-time', headline: 'sent' }, { chart: 'event-strip' }],
    parts: ['standing', 'plans', 'events', 'sources'],
  }),
  losses: (measure) => ({
    headlines: losses,
    pictures: [
      {
        chart: 'span-over-time',
        headline: losses.includes(measure) ? measure : 'killed-or-wounded',
      },
    ],
    parts: ['standing', 'sources'],
  }),
  origins: (headline) => ({
    headlines: [headline],
    pictures: [{ chart: 'claims-by-origin', headline }],
    parts: ['standing', 'sources'],
  }),
  indicators: () => ({ headlines: [], pictures: [], parts: ['indicators'] }),
  forecasts: () => ({
    headlines: [],
    pictures: [{ chart: 'forecast-outcome' }],
    parts: ['forecasts'],
  }),
  relays: () => ({ headlines: [], pictures: [], parts: ['relays'] }),
  claims: () => ({ headlines: [], pictures: [], parts: ['all'] }),
};
