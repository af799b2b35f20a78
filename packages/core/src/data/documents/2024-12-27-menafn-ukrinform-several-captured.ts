// Ukrinform, on MENAFN, on Zelensky’s address of 27 December 2024; entered 2026-11-26 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-27-menafn-ukrinform-several-captured',
  publisher: 'Ukrinform, on MENAFN',
  address:
    'https://menafn.com/1109035947/Zelensky-DPRK-Soldiers-Are-Being-Killed-By-Their-Own-To-Avoid-Being-Captured-By-AFU',
  language: 'en',
  publishedOn: '2024-12-27',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2024-12-27-zelensky-several-captured',
      origin: 'ua-president',
      quantity: localLosses('captured', 'died-in-captivity-2024-12', '2024-12'),
      figure: { kind: 'in-words', words: 'several', reading: undefined },
      asOf: '2024-12-27',
      note: 'All of them died of their wounds.',
    },
  ],
  mentions: [{ of: '2024-12-23-zelensky-3000' }],
};
