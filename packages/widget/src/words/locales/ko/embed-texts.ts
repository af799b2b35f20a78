// Korean words around an embed.
import type { EmbedTexts } from '../../embed-texts.js';

/** What is said around an embed. */
export const koEmbedTexts: EmbedTexts = {
  otherPages: '여기에 나오는 그 밖의 주장과 출처',
  leftOut: (n, total) => `주장 ${total}건 가운데 오래된 ${n}건은 여기서 생략했습니다.`,
  openWhole: '전체 그림 열기',
};
