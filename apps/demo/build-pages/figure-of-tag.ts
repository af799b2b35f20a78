// The figure that a tag of the element asks for by its attributes, as the door for embedders makes it.
import { isCalendarDay, type Ledger } from '@dprk-deployment-tracker/core';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { figureOf } from '@dprk-deployment-tracker/widget/embed';
import { languageFor, questionIds, type QuestionId } from '@dprk-deployment-tracker/widget/figure';
import { feedRecord } from './feed-record.js';
import type { TagAttributes } from './filled-embeds.js';

/** The figure as HTML text. `data-feed` names a record in `feeds/` that the page hands to the element by a property. */
export async function figureOfTag(tag: TagAttributes, language: string): Promise<string> {
  const day = tag['known-on'] ?? '';
  const views = (tag['views'] ?? '').split(' ').flatMap(questionOf);
  const [view] = questionOf(tag['view'] ?? '');
  const feed = tag['data-feed'];
  const ledger: Ledger | undefined =
    feed === undefined ? undefined : parseLedger(feedRecord(feed)).ledger;
  return figureOf({
    language: languageFor(language),
    ...(views.length > 0 && { views }),
    ...(view && { view }),
    ...(isCalendarDay(day) && { knownOn: day }),
    ...(ledger && { ledger }),
  });
}

function questionOf(text: string): readonly QuestionId[] {
  return questionIds.filter((id) => id === text);
}
