// Reads what the page asks for: any value is safe, and one that names nothing gives the default and is said to.
import type { CalendarDay, CountBy, HeadlineId, RuleId } from '@dprk-deployment-tracker/core';
import type { UrlPlace } from './url-key.js';
import { questionIds, stillQuestionIds, type QuestionId } from '../figure/question.js';

/** What a page asks for. */
export interface AskedOfPage {
  readonly view: QuestionId;
  /** The questions on offer; one alone has no bar. */
  readonly views: readonly QuestionId[];
  readonly measure: HeadlineId;
  readonly knownOn: CalendarDay | undefined;
  readonly rule: RuleId;
  readonly countBy: CountBy;
  /** Where in the page's address the reader's choices stand. **Absent:** nowhere. */
  readonly urlState: UrlPlace | undefined;
  /** The page tells programs of the data. */
  readonly jsonLd: boolean;
}

/** The colours: `auto` follows the page's `color-scheme`. */
export type Theme = 'auto' | 'light' | 'dark';

/** A value that names nothing, and what is used in its place. */
export interface Misfit {
  readonly name: string;
  readonly value: string;
  readonly used: string;
}

const measures = ['killed-or-wounded', 'killed', 'wounded', 'sent', 'present'] as const;
const rules = ['two-voice-floor', 'envelope', 'median'] as const;
const countBys = ['voice', 'origin'] as const;
const places = ['hash', 'query'] as const;

/** The values of `theme`, the default first. */
export const themeNames = ['auto', 'light', 'dark'] as const;

/** What the properties of an element ask for, whatever they hold. */
export function askedOfPage(given: Readonly<Record<string, unknown>>): {
  readonly asked: AskedOfPage;
  readonly misfits: readonly Misfit[];
} {
  const misfits: Misfit[] = [];
  const one = <Id extends string>(name: string, known: readonly [Id, ...Id[]]): Id => {
    const text = textOf(given[name]);
    const found = known.find((id) => id === text);
    if (found === undefined && text !== '') misfits.push({ name, value: text, used: known[0] });
    return found ?? known[0];
  };
  const named = textOf(given['views'])
    .split(/[\s,]+/)
    .filter(Boolean);
  const views = questionIds.filter((id) => named.includes(id));
  for (const value of named) {
    if (isQuestion(value)) continue;
    misfits.push({ name: 'views', value, used: views.join(' ') || questionIds[0] });
  }
  const [first, ...others] = views;
  const view = one('view', first === undefined ? questionIds : [first, ...others]);
  one('theme', themeNames);
  const day = textOf(given['knownOn']);
  const knownOn = isDay(day) ? day : undefined;
  if (day !== '' && !knownOn) misfits.push({ name: 'known-on', value: day, used: '' });
  const asked: AskedOfPage = {
    view,
    views: first === undefined ? [view] : views,
    measure: one('measure', measures),
    knownOn,
    rule: one('rule', rules),
    countBy: one('countBy', countBys),
    urlState: (given['urlState'] ?? undefined) === undefined ? undefined : one('urlState', places),
    jsonLd: Boolean(given['jsonLd']),
  };
  return { asked, misfits };
}

/** Whether a still figure answers what is asked. */
export function isStillAnswer({
  view,
  views,
  measure,
  knownOn,
  rule,
  countBy,
}: AskedOfPage): boolean {
  return (
    stillQuestionIds.some((id) => id === view) &&
    views.length === 1 &&
    measure === measures[0] &&
    knownOn === undefined &&
    rule === rules[0] &&
    countBy === countBys[0]
  );
}

/** A theme we know. **Absent:** undefined for anything else. */
export function themeOf(value: unknown): Theme | undefined {
  return themeNames.find((theme) => theme === value);
}

/** A property as text, blanks around it cut; nothing is the empty text, anything but text is named by its type. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value.trim() : `(${typeof value})`;
}

function isQuestion(text: string): text is QuestionId {
  return questionIds.some((id) => id === text);
}

/** The app asks core once more; here only what is no day at all is told apart. */
export function isDay(text: string): text is CalendarDay {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
