// Ukrainian words around an embed.
import type { EmbedTexts } from '../../embed-texts.js';

/** What is said around an embed. */
export const ukEmbedTexts: EmbedTexts = {
  otherPages: 'Інші наведені тут твердження та їхні джерела',
  leftOut: (n, total) => `Тут пропущено найдавніші твердження: ${n} із ${total}.`,
  openWhole: 'Відкрити графіку повністю',
};
