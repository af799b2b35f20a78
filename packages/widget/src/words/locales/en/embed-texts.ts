// English words around an embed.
import type { EmbedTexts } from '../../embed-texts.js';

/** What is said around an embed. */
export const enEmbedTexts: EmbedTexts = {
  otherPages: 'The other claims shown here, with their pages',
  leftOut: (n, total) => `${n} of ${total} claims are left out here, the oldest.`,
  openWhole: 'Open the whole figure',
};
