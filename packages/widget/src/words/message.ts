// The message table: which texts every language must have, and how names and plurals are filled in.
import type {
  AttritionAssumption,
  EventKind,
  HeadlineId,
  IndicatorFlag,
  IndicatorId,
  LeftOutReason,
  Measure,
  Modality,
  MutationKind,
  OriginKind,
  Place,
  Population,
  ReadAs,
  Revision,
  RuleId,
  Stake,
  Unit,
  Verdict,
} from '@dprk-deployment-tracker/core';
import type { enOpening } from './locales/en-opening.js';
import type { en } from './locales/en.js';

/** The id of a text. English is the list that other languages must match. */
export type MessageId = keyof typeof en;

/** The texts of one language. */
export type MessageTable = Readonly<Record<MessageId, string>>;

/** The texts of the first view, and as many others as have come. */
export type OpeningTable = Readonly<Record<keyof typeof enOpening, string>> & Partial<MessageTable>;

/** What is filled into a text; a number is printed in full digits and can choose a plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What the record's own vocabulary obliges every table to hold. */
export type RecordMessageId =
  | `headline.${HeadlineId}`
  | `subject.${HeadlineId}`
  | `measure.${Measure}`
  | `those.${Measure}`
  | `population.${Population}`
  | `place.${Place}`
  | `unit.${Unit}`
  | `modality.${Modality}`
  | `stake.${Stake}`
  | `origin-kind.${OriginKind}`
  | `read-as.${ReadAs}`
  | `event-kind.${EventKind}`
  | `left-out.${LeftOutReason}`
  | `revision.${Revision['kind']}`
  | `cause.${Revision['cause']}`
  | `mutation.${MutationKind}`
  | `verdict.${Verdict}`
  | `rule.${RuleId}`
  | `rule-about.${RuleId}`
  | `indicator.${IndicatorId}`
  | `flag.${IndicatorFlag}`
  | `assumption.${AttritionAssumption}`;

/** How a number is printed and which plural form it takes in one language. */
export interface Counting {
  number(value: number): string;
  plural(value: number): string;
}

/**
 * Fills a message. `{name}` takes the value; `{name:one=voice|other=voices}` takes the form for the number.
 *
 * **Absent:** a name without a value stays as it is written, so that it is seen.
 */
export function fillMessage(message: string, values: MessageValues, counting: Counting): string {
  return message.replace(/\{(\w+)(?::([^}]*))?\}/g, (whole, name: string, forms?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === 'string') return value;
    return forms === undefined ? counting.number(value) : chosenForm(forms, counting.plural(value));
  });
}

function chosenForm(forms: string, category: string): string {
  const pairs = forms.split('|').map((form) => form.split('=') as [string, string]);
  const chosen =
    pairs.find(([name]) => name === category) ?? pairs.find(([name]) => name === 'other');
  return chosen?.[1] ?? '';
}
