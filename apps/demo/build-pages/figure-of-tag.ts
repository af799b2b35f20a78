// The static figure that a tag of the element asks for by its attributes.
import {
  headlineIds,
  isCalendarDay,
  ledger,
  report,
  type Ledger,
} from '@dprk-deployment-tracker/core';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import {
  en,
  staticFigure,
  wordsFor,
  type StaticView,
} from '@dprk-deployment-tracker/widget/static';
import { feedRecord } from './feed-record.js';
import type { TagAttributes } from './filled-embeds.js';

/** Every view a static figure can stand for, in the order of the tabs. */
export const staticViews: readonly StaticView[] = [
  'summary',
  'troops',
  'losses',
  'origins',
  'indicators',
  'forecasts',
  'relays',
  'claims',
];

/**
 * The figure as HTML text, of the same view, measure, day, theme and record as the element will show.
 *
 * `data-feed` names a record in `feeds/` that the page hands to the element by a property.
 */
export function figureOfTag(tag: TagAttributes): string {
  const day = tag['known-on'] ?? '';
  const answer = report(recordOf(tag), isCalendarDay(day) ? { knownOn: day } : {});
  const offered = tag['views'] ?? '';
  const named = [tag['view'] ?? '', ...staticViews.filter((view) => offered.includes(view))];
  const view = staticViews.find((one) => named.includes(one)) ?? 'summary';
  const measure = headlineIds.find((id) => id === tag['measure']) ?? 'killed-or-wounded';
  const theme = tag['theme'] === 'dark' ? 'dark' : 'light';
  return staticFigure(answer, wordsFor(en), { view, measure, theme });
}

function recordOf(tag: TagAttributes): Ledger {
  const feed = tag['data-feed'];
  return feed === undefined ? ledger : parseLedger(feedRecord(feed)).ledger;
}
