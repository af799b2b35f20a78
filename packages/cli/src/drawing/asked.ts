// The options by which every command asks the record: the same names and values as the element's attributes.
import {
  headlineIds,
  isCalendarDay,
  type CalendarDay,
  type CountBy,
  type HeadlineId,
  type RuleId,
} from '@dprk-deployment-tracker/core';
import { languages, type Language } from '@dprk-deployment-tracker/widget/figure';
import type { Given } from '../usage/command.js';
import { badUse } from '../usage/failure.js';
import { oneOf, type AnyOption, type Option } from '../usage/option.js';

const rules = ['two-voice-floor', 'envelope', 'median'] as const satisfies readonly RuleId[];
const countBys = ['voice', 'origin'] as const satisfies readonly CountBy[];

/** An option of a day of the calendar. */
export function day(name: string, says: string): Option<CalendarDay> {
  const read = (given: string, called: string): CalendarDay => {
    if (isCalendarDay(given)) return given;
    throw badUse(`${called} "${given}" is no day`, 'Write it as 2025-01-22');
  };
  return { name, placeholder: 'DAY', says, known: [], read };
}

export const knownOn = day('known-on', 'the record as it was known on a day, e.g. 2025-01-22');
export const measure: Option<HeadlineId> = oneOf(
  'measure',
  'COUNT',
  headlineIds,
  'what is counted',
);
export const rule = oneOf('rule', 'RULE', rules, 'how claims are pooled');
export const countBy = oneOf('count-by', 'WHAT', countBys, 'what counts as one source');
export const lang: Option<Language> = oneOf('lang', 'LANGUAGE', languages, 'the language');

/** The options that a report depends on. */
export const reportOptions: readonly AnyOption[] = [knownOn, rule, countBy];

/** What they say. */
export interface AskedReport {
  readonly knownOn?: CalendarDay;
  readonly rule?: RuleId;
  readonly countBy?: CountBy;
}

/** The query of what was given. */
export function askedReport(given: Given): AskedReport {
  return present({
    knownOn: given.value(knownOn),
    rule: given.value(rule),
    countBy: given.value(countBy),
  });
}

/** The fields that have a value. */
export function present<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ReturnType<typeof present<Fields>>;
}
