// Newsis on the NIS briefing of 2 September 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { deadShown } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-02-newsis-nis-350',
  publisher: 'Newsis',
  address: 'https://mobile.newsis.com/view_amp.html?ar_id=NISX20250902_0003312410',
  language: 'ko',
  publishedOn: '2025-09-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-09-02-nis-350-portraits',
      origin: 'rok-nis',
      quantity: deadShown('portraits-both-ceremonies', '2025-08'),
      figure: { kind: 'about', value: 350 },
      asOf: '2025-08-29',
      asOfInferred: true,
      via: ['lawmaker Lee Seong-kweun'],
      wording: { text: '350명 정도', language: 'ko' },
      note: 'The dead that Pyongyang showed at both ceremonies, in the NIS’s words; it gave no number itself.',
    },
  ],
  mentions: [
    { of: '2025-09-02-nis-2000-killed', via: ['lawmaker Lee Seong-kweun'] },
    {
      of: '2025-04-30-nis-600-killed',
      via: ['lawmaker Lee Seong-kweun'],
      note: 'As “at least 600”: so the NIS itself now called its count of April.',
    },
  ],
};
