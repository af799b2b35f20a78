// The files that a page may load later, each by its name: the only place that imports them.
import type * as saving from '../save/saving.js';
import type { QuestionId } from '../figure/question.js';
import type { Locale } from '../words/locale.js';
import type { ParsedLedger, Pause } from '@dprk-deployment-tracker/core/intake';
import type { followFeed } from '../feed/follow-feed.js';
import type { MakeApp } from './app-door.js';
import type { EmbedAsked } from '../embed-dialog/embed-dialog.js';
import type { Language } from './language.js';
import type { Still } from './still/still.js';
import { stillsByView } from './still/stills-by-view.js';

interface FilesByName {
  readonly app: { readonly makeApp: MakeApp };
  readonly questions: { readonly more: unknown };
  readonly claims: { readonly part: unknown };
  readonly forecasts: { readonly part: unknown };
  readonly mentions: { readonly part: unknown };
  readonly intake: {
    readonly parseLedgerSliced: (input: unknown, pause: Pause) => Promise<ParsedLedger>;
  };
  readonly divs: { readonly upgradeDivs: (root: ParentNode) => void };
  readonly embed: { readonly openEmbed: (asked: EmbedAsked) => void; readonly folder?: string };
  readonly feed: { readonly followFeed: typeof followFeed };
  readonly save: typeof saving;
  readonly ko: { readonly locale: Locale };
  readonly uk: { readonly locale: Locale };
  readonly 'ko-still': { readonly still: Still };
  readonly 'uk-still': { readonly still: Still };
}

/** The still figure of a question other than the default one, in a language. */
export type StillName = `${Language}-still-${QuestionId}`;

/** What each file gives. */
export type Files = FilesByName & Readonly<Record<StillName, { readonly still: Still }>>;

/** The name of a file. */
export type FileName = keyof Files;

const imports: { readonly [Name in FileName]?: () => Promise<Files[Name]> } = {
  ...stillsByView,
  app: () => import('../app/app.js'),
  questions: () => import('../app/more-questions.js'),
  claims: () => import('../app/record/claims.js'),
  forecasts: () => import('../app/record/forecasts.js'),
  mentions: () => import('../app/record/mentions.js'),
  intake: () => import('@dprk-deployment-tracker/core/intake'),
  divs: () => import('./upgraded-divs.js'),
  embed: () => import('../embed-dialog/embed-dialog.js'),
  feed: () => import('../feed/feed-file.js'),
  save: () => import('../save/saving.js'),
  ko: () => import('../words/locales/ko-file.js'),
  uk: () => import('../words/locales/uk-file.js'),
  'ko-still': () => import('./still/ko.js'),
  'uk-still': () => import('./still/uk.js'),
};

/**
 * Imports a file. The bundled build puts another function in place of this one, which asks for the file beside the
 * script's own address, at a later attempt under another query: a browser may never ask again for an address that failed.
 */
export function importFile<Name extends FileName>(
  name: Name,
  _attempt: number,
): Promise<Files[Name]> {
  return imports[name]?.() ?? Promise.reject(new Error(`importFile: no ${name}`));
}
