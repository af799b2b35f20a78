// Korea Herald (Yonhap text) on the US and HUR; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-18-korea-herald-hundreds',
  publisher: 'The Korea Herald, with Yonhap',
  title: 'Hundreds of N. Korean troops killed, wounded in battle with Ukrainian forces: reports',
  address: 'https://www.koreaherald.com/view.php?ud=20241218050008',
  language: 'en',
  publishedOn: '2024-12-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-14-hur-200-mixed-killed',
      origin: 'ua-hur',
      quantity: localLosses('killed', 'combined-units', '2024-10', 'russian-and-dprk'),
      figure: { kind: 'about', value: 200 },
      asOf: '2024-12-14',
      statedOn: '2024-12-14',
      wording: { text: 'some 200 … estimated', language: 'en' },
      note: 'Of combined units, shares not given. “Killed” here and in the Kyiv Independent; ABC: total casualties.',
    },
  ],
  mentions: [{ of: '2024-12-17-us-official-several-hundred', via: ['Reuters'] }],
};
