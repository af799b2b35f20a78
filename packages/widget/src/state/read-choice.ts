// Text from an attribute or a link to the one choice it names; what names nothing is said to be unknown.
import {
  headlineIds,
  isCalendarDay,
  type CountBy,
  type RuleId,
} from '@dprk-deployment-tracker/core';
import { viewIds, type ViewId, type ViewState } from './view-state.js';

/** Every rule a reader may pool by, the default first. */
export const ruleIds: readonly RuleId[] = ['two-voice-floor', 'envelope', 'median'];

/** Every way to count independent sources, the default first. */
export const countBys: readonly CountBy[] = ['voice', 'origin'];

/** The choices that an attribute or a link can make. */
export const choiceNames = ['view', 'measure', 'known-on', 'rule', 'count-by'] as const;

/** The name of such a choice. */
export type ChoiceName = (typeof choiceNames)[number];

/** Where each choice is kept. */
export const choiceFields = {
  view: 'view',
  measure: 'measure',
  'known-on': 'knownOn',
  rule: 'rule',
  'count-by': 'countBy',
} as const satisfies Record<ChoiceName, keyof ViewState>;

/** A name with a value that names nothing we know. */
export interface Unknown {
  readonly name: string;
  readonly value: string;
}

const known: Readonly<Record<Exclude<ChoiceName, 'known-on'>, readonly string[]>> = {
  view: viewIds,
  measure: headlineIds,
  rule: ruleIds,
  'count-by': countBys,
};

/** The part of the state that a text sets. **Absent:** undefined where the text names nothing we know. */
export function readChoice(name: ChoiceName, text: string): Partial<ViewState> | undefined {
  const isKnown = name === 'known-on' ? isCalendarDay(text) : known[name].includes(text);
  return isKnown ? { [choiceFields[name]]: text } : undefined;
}

/**
 * The views that a list names, parted by blanks or commas, in the order of the tabs.
 *
 * **Absent:** all of them where none is named.
 */
export function readViews(text: string): {
  readonly views: readonly ViewId[];
  readonly unknown: readonly Unknown[];
} {
  const named = text.split(/[\s,]+/).filter((name) => name !== '');
  const views = viewIds.filter((view) => named.includes(view));
  const unknown = named
    .filter((name) => !known.view.includes(name))
    .map((value) => ({ name: 'views', value }));
  return { views: views.length > 0 ? views : viewIds, unknown };
}
