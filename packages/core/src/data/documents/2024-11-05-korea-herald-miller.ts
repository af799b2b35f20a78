// Korea Herald (Yonhap text) on Miller’s briefing of 4 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-korea-herald-miller',
  publisher: 'The Korea Herald, with Yonhap',
  title:
    "As many as 10,000 N. Korean troops are in Kursk, could join combat in 'coming days': State Dept.",
  address: 'https://www.koreaherald.com/view.php?ud=20241105050136',
  language: 'en',
  publishedOn: '2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-04-us-state-10000-kursk',
      origin: 'us-state',
      quantity: presentInKursk,
      figure: { kind: 'up-to', high: 10_000 },
      asOf: '2024-11-04',
      statedOn: '2024-11-04',
      via: ['Matthew Miller'],
      wording: { text: 'as many as', language: 'en' },
      note: 'A ceiling; on the same day the Pentagon gave at least 10,000.',
    },
  ],
  mentions: [
    {
      of: '2024-11-04-us-dod-10000-kursk',
      via: ['Pat Ryder'],
      wording: { text: 'about 10,000', language: 'en' },
    },
    { of: '2024-11-04-us-dod-11000-12000', via: ['Pat Ryder'] },
    { of: '2024-11-04-zelensky-11000-kursk' },
  ],
};
