// Act words and what they mean: what a touch asks for, as a word and what it is about.
import { headlineIds, isCalendarDay } from '@dprk-deployment-tracker/core';
import type { CalendarDay, CountBy, HeadlineId, RuleId } from '@dprk-deployment-tracker/core';
import type { Act } from '../figure/block.js';
import { questionIds, type QuestionId } from '../figure/question.js';

/** Every rule a reader may pool by, the default first. */
export const ruleIds: readonly RuleId[] = ['two-voice-floor', 'envelope', 'median'];

/** Every way to count independent sources, the default first. */
export const countBys: readonly CountBy[] = ['voice', 'origin'];

/** The files that a reader can take along. */
export const fileNames = ['claims.csv', 'claims.json', 'picture.png', 'picture.svg'] as const;

/** The name of one of them. */
export type FileName = (typeof fileNames)[number];

/** What an act does to the state, or, of a file or a link, beside it. */
export type ReaderAct =
  /** **Absent:** the count stays as it was. */
  | {
      readonly kind: 'question';
      readonly question: QuestionId;
      readonly measure?: HeadlineId;
    }
  | { readonly kind: 'measure'; readonly measure: HeadlineId }
  | { readonly kind: 'known-on'; readonly day: CalendarDay | undefined }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'count-by'; readonly countBy: CountBy }
  | { readonly kind: 'explore' }
  /** Opens the dialog that makes the figure for another page. */
  | { readonly kind: 'embed' }
  /** Opens a fold, or closes it where it is open. */
  | { readonly kind: 'open'; readonly fold: string }
  /** Opens a card, or closes it where it is open. */
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'mark'; readonly key: string | undefined }
  /** Sets a field; the empty value leaves it as it came. */
  | { readonly kind: 'set'; readonly field: string; readonly value: string }
  | { readonly kind: 'save'; readonly file: FileName }
  | { readonly kind: 'copy-link' }
  /** Leaves all fields whose names start so as they came. */
  | { readonly kind: 'reset'; readonly start: string };

/**
 * Reads an act such as `open claims`, `question losses killed`, `key 2025-01-13-nis-300-killed` or `set claims.search north korea`.
 *
 * **Absent:** undefined for a word or a value that names nothing we know.
 */
export function readAct(act: Act): ReaderAct | undefined {
  const [, kind = '', about = ''] = /^(\S+)(?: (.*))?$/s.exec(act) ?? [];
  switch (kind) {
    case 'question': {
      const [id = '', count] = about.split(' ');
      return named(questionIds, id, (question) =>
        count === undefined
          ? { kind, question }
          : named(headlineIds, count, (measure) => ({ kind, question, measure })),
      );
    }
    case 'measure':
      return named(headlineIds, about, (measure) => ({ kind, measure }));
    case 'rule':
      return named(ruleIds, about, (rule) => ({ kind, rule }));
    case 'count-by':
      return named(countBys, about, (countBy) => ({ kind, countBy }));
    case 'known-on':
      if (about === '') return { kind, day: undefined };
      return isCalendarDay(about) ? { kind, day: about } : undefined;
    case 'explore':
    case 'embed':
    case 'close':
    case 'copy-link':
      return about === '' ? { kind } : undefined;
    case 'open':
      return about === '' ? undefined : { kind, fold: about };
    case 'key':
      return about === '' ? undefined : { kind, key: about };
    case 'mark':
      return { kind, key: about === '' ? undefined : about };
    case 'set': {
      const [, field, value = ''] = /^(\S+)(?: (.*))?$/s.exec(about) ?? [];
      return field === undefined ? undefined : { kind, field, value };
    }
    case 'save':
      return named(fileNames, about, (file) => ({ kind, file }));
    case 'reset':
      return about === '' ? undefined : { kind, start: about };
    default:
      return undefined;
  }
}

function named<Id extends string>(
  known: readonly Id[],
  text: string,
  act: (id: Id) => ReaderAct | undefined,
): ReaderAct | undefined {
  const id = known.find((one) => one === text);
  return id === undefined ? undefined : act(id);
}
