// Chosun Biz on the NIS briefing and the visit behind it; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-chosun-biz-nis-month',
  publisher: 'Chosun Biz',
  address: 'https://biz.chosun.com/en/en-policy/2025/06/26/IOPK5BP4PJD55JYPQTGELGTSZY',
  language: 'en',
  publishedOn: '2025-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-26-nis-6000-july-august',
      via: ['lawmakers Park Sun-won and Lee Seong-kweun'],
    },
    {
      of: '2025-06-26-nis-10-million-shells',
      via: ['lawmakers Park Sun-won and Lee Seong-kweun'],
      wording: { text: 'more than 10 million', language: 'en' },
      note: 'For the Korean 1000여만: some, or a little over.',
    },
    {
      of: '2024-10-23-shoigu-visit',
      note: 'Named as the visit a month before the first dispatch.',
    },
  ],
};
