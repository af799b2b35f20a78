// What an embedder chooses, and the same with every gap filled.
import {
  isCalendarDay,
  type CalendarDay,
  type CountBy,
  type HeadlineId,
  type Ledger,
  type RuleId,
} from '@dprk-deployment-tracker/core';
import { askedOfPage, type AskedOfPage, type Theme } from '../element/attributes.js';
import { version } from '../version.js';
import type { QuestionId } from '../figure/question.js';
import { languages, type Language } from '../words/words-for.js';

/** Every form of embedding, the usual first. */
export const embedForms = [
  'module',
  'classic',
  'inline',
  'data-attributes',
  'figure',
  'no-svg',
  'mail',
  'rss',
  'frame',
  'oembed',
] as const;

/**
 * A form: `module` and `classic` are a script and the tag with the figure in it; `inline` is safe inside a paragraph, in
 * Markdown and where a tag is left self-closing; `data-attributes` is a `div` for editors that strip unknown tags;
 * `figure` is HTML with SVG and no script; `no-svg` is for sanitizers; `mail` and `rss` are short HTML; `frame` is an
 * `iframe`; `oembed` is JSON.
 */
export type EmbedForm = (typeof embedForms)[number];

/** What an embedder chooses. */
export interface EmbedChoice {
  readonly form: EmbedForm;
  /** **Absent:** `losses`, or the first of `views`. */
  readonly view?: QuestionId;
  /** Several give a bar of questions. */
  readonly views?: readonly QuestionId[];
  readonly measure?: HeadlineId;
  /** **Absent:** the newest day. */
  readonly knownOn?: CalendarDay;
  readonly rule?: RuleId;
  readonly countBy?: CountBy;
  /** **Absent:** the page's own language for the element, English for what stands still. */
  readonly language?: Language;
  /** **Absent:** as the page. */
  readonly theme?: Theme;
  /** The address of a feed. */
  readonly src?: string;
  /** The data day at which the embed is frozen. */
  readonly staticDay?: string;
  /** The address of the folder with the widget's files. **Absent:** this version on jsDelivr. */
  readonly base?: string;
  /** The record of what stands still. **Absent:** our own. */
  readonly ledger?: Ledger;
  /**
   * What stands in the tag of `module` and `classic`: the whole figure, or its sentence alone, which is short and lets the
   * element draw at once. **Absent:** the figure.
   */
  readonly inside?: 'figure' | 'sentence';
  /** For `no-svg`, `mail` and `rss`: the address of a hosted picture of the figure. **Absent:** no picture. */
  readonly picture?: string;
  /** Where a reader finds what a short form leaves out. **Absent:** the frame's page in `base`. */
  readonly page?: string;
  /** For `oembed`: the widest the consumer allows. **Units:** CSS pixels. */
  readonly maxWidth?: number;
}

/** A choice with every gap filled, but for those that leave the page's own. */
export interface Embed extends Omit<EmbedChoice, 'views' | 'view'> {
  readonly asked: AskedOfPage;
  readonly ledger: Ledger;
  readonly base: string;
}

/**
 * The choice, filled. **Throws** a TypeError for a value that names nothing: who makes a snippet wants to know.
 */
export function filledChoice(choice: EmbedChoice, ours: Ledger): Embed {
  const { form, views, language, staticDay, base, ledger } = choice;
  const fail = (name: string, value: unknown): never => {
    throw new TypeError(`snippet: ${name} "${String(value)}" names nothing`);
  };
  if (!embedForms.includes(form)) fail('form', form);
  if (language !== undefined && !languages.includes(language)) fail('language', language);
  if (staticDay !== undefined && !isCalendarDay(staticDay)) fail('staticDay', staticDay);
  const { asked, misfits } = askedOfPage({ ...choice, views: views?.join(' ') });
  for (const { name, value } of misfits) fail(name, value);
  const folder =
    base ?? `https://cdn.jsdelivr.net/npm/@dprk-deployment-tracker/widget@${version}/dist/`;
  return {
    ...choice,
    asked,
    ledger: ledger ?? ours,
    base: folder === '' || folder.endsWith('/') ? folder : `${folder}/`,
  };
}
