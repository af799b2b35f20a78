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
}

const texts: Readonly<Record<string, EmbedTexts>> = {
  en: enEmbedTexts,
  ko: koEmbedTexts,
  uk: ukEmbedTexts,
};

/** The texts of a language. **Absent:** English where there are none. */
export function embedTexts(language: string): EmbedTexts {
  return texts[language] ?? enEmbedTexts;
}
