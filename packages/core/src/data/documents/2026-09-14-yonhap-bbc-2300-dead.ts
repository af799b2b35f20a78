// Yonhap on the BBC's report of 14 September 2026; entered 2026-11-26 from sentences of the page quoted elsewhere.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, sent, wounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-09-14-yonhap-bbc-2300-dead',
  publisher: 'Yonhap',
  address: 'https://www.yna.co.kr/view/AKR20260914169500085',
  language: 'ko',
  publishedOn: '2026-09-14',
  readAs: 'excerpt',
  recordedOn: '2026-11-26',
  note: 'Its sentences with numbers, and remarks on the rest, read at https://github.com/tigermorning/nk-briefing.',
  claims: [
    {
      id: '2026-05-19-bbc-korean-2300-killed',
      origin: 'bbc',
      quantity: killed,
      figure: { kind: 'about', value: 2_300 },
      asOf: '2026-05-19~',
      asOfInferred: true,
      statedOn: '2026-05-19~',
      knownFrom: '2026-05-19',
      via: ['BBC Korean'],
      wording: { text: '약 2천300명으로 추정된다', language: 'ko' },
      note: 'How it was counted was not seen. A Spanish digest of 19 May has it as the BBC’s, for Kursk; Yonhap in September.',
    },
    {
      id: '2026-09-14-hur-13000-sent',
      origin: 'yonhap',
      quantity: sent,
      figure: { kind: 'exact', value: 13_000 },
      asOf: '2026-09-14',
      asOfInferred: true,
      via: ['BBC'],
      wording: { text: '2024년 말부터 1만3천명', language: 'ko' },
      derivedFrom: ['2025-07-13-rok-dia-13000-sent'],
      note: 'The sentence credits nobody: no longer HUR’s. The DIA had 13,000 in July 2025; the link is our reading.',
    },
    {
      id: '2026-09-14-hur-3000-killed',
      origin: 'ua-hur',
      quantity: killed,
      figure: { kind: 'exact', value: 3_000 },
      asOf: '2026-09-14',
      asOfInferred: true,
      via: ['BBC', 'Yonhap'],
      grading: {
        reliability: 'C',
        reliabilityReason: 'HUR by way of the BBC and Yonhap; read in remarks on the page only',
        credibility: 4,
        credibilityReason: 'does not fit HUR’s own over 7,000 killed or wounded of June',
      },
      note: 'Sentence not seen. With 1,500 wounded it makes 4,500, not HUR’s over 7,000 of June; both are kept.',
    },
    {
      id: '2026-09-14-hur-1500-wounded',
      origin: 'ua-hur',
      quantity: wounded,
      figure: { kind: 'exact', value: 1_500 },
      asOf: '2026-09-14',
      asOfInferred: true,
      via: ['BBC', 'Yonhap'],
      grading: {
        reliability: 'C',
        reliabilityReason: 'HUR by way of the BBC and Yonhap; read in remarks on the page only',
        credibility: 4,
        credibilityReason: 'does not fit HUR’s own over 7,000 killed or wounded of June',
      },
      note: 'By a remark on the page; its sentence was not seen. It does not fit HUR’s over 7,000 of June.',
    },
  ],
  mentions: [
    {
      of: '2026-09-14-bbc-more-will-come',
      via: ['BBC'],
      wording: { text: '확실해 보인다', language: 'ko' },
    },
  ],
};
