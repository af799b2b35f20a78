// One claim, forecast or event in full, where the reader asked for it.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import type { Asked } from '../../figure/question.js';
import type { Words } from '../../words/words.js';
import { claimCard } from './claim-card.js';
import { eventCard } from './event-card.js';

/** The card that is open. **Absent:** empty where none is, or where the record of this day has no such claim or event. */
export function cardOf(report: Report, words: Words, asked: Asked): readonly Block[] {
  if (asked.card === undefined) return [];
  const isAsked = ({ id }: { readonly id: string }): boolean => id === asked.card;
  const claim = report.claims.find(isAsked) ?? report.context.find(isAsked);
  if (claim) return [claimCard(claim, report, words, asked.reach)];
  const event = report.events.find(isAsked);
  return event ? [eventCard(event, report, words, asked.reach)] : [];
}
