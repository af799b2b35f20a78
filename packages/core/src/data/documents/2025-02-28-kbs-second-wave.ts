// KBS on the second wave; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-28-kbs-second-wave',
  publisher: 'KBS',
  title: '[News Today] ADDITIONAL NK SOLDIERS DEPLOYED',
  address: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8188633',
  language: 'en',
  publishedOn: '2025-02-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-24-getmanchuk-2000-more',
      origin: 'ua-getmanchuk',
      quantity: sent,
      figure: { kind: 'about', value: 2_000 },
      modality: 'predicted',
      forecast: {
        conditions: [],
        deadline: '2026-02-24',
        deadlineBasis: 'read',
        deadlineNote: 'No day was named; one year.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 13_000 }],
          text: 'Came true if 13,000 combat troops (the page’s 11,000 and 2,000 more) had ever been sent by 24 February 2026.',
        },
      },
      asOf: '2025-02-24',
      asOfInferred: true,
      statedOn: '2025-02-24',
      wording: { text: 'waiting for another around 2,000', language: 'en' },
      baseline: '2024-10-30-rok-presidential-11000-sent',
      note: 'The page’s base is 11,000 in the first round, whose number is not said; Seoul’s is taken. KBS reports them as sent.',
    },
  ],
  mentions: [
    {
      of: '2025-02-26-rok-officials-1000-3000-more',
      note: 'Beside the NIS’s confirmation in the lead, as reported in the text.',
    },
    { of: '2025-02-27-nis-more-no-number' },
    { of: '2025-02-27-nis-redeployed' },
  ],
};
