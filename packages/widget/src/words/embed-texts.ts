// What is said around an embed, by language: in figures that stand still, and in the dialog that makes snippets.
import { enEmbedTexts } from './locales/en/embed-texts.js';
import { koEmbedTexts } from './locales/ko/embed-texts.js';
import { ukEmbedTexts } from './locales/uk/embed-texts.js';

/** The texts of one language. */
export interface EmbedTexts {
  /** The fold of claims that stand in no table of their own. */
  readonly otherPages: string;
  /** What a short form leaves out. */
  readonly leftOut: (n: number, total: number) => string;
  /** The link to the interactive figure, which has all. */
  readonly openWhole: string;
  /** The dialog that makes snippets. */
  readonly dialog: DialogTexts;
}

/** What the dialog says. */
export interface DialogTexts {
  readonly title: string;
  readonly form: string;
  /** The name of each form, and in one sentence what it is for. */
  readonly forms: Readonly<Record<EmbedFormName, readonly [name: string, use: string]>>;
  readonly view: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly short: string;
  readonly snippet: string;
  /** How long it is. */
  readonly length: (lines: number, kilobytes: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** The forms, as the room `embed` has them. */
export type EmbedFormName =
  | 'module'
  | 'classic'
  | 'inline'
  | 'data-attributes'
  | 'figure'
  | 'no-svg'
  | 'mail'
  | 'rss'
  | 'frame'
  | 'oembed';

const texts: Readonly<Record<string, EmbedTexts>> = {
  en: enEmbedTexts,
  ko: koEmbedTexts,
  uk: ukEmbedTexts,
};

/** The texts of a language. **Absent:** English where there are none. */
export function embedTexts(language: string): EmbedTexts {
  return texts[language] ?? enEmbedTexts;
}
