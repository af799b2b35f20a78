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
      modality: 'planned',
      asOf: '2025-02-24',
      asOfInferred: true,
      statedOn: '2025-02-24',
      wording: { text: 'waiting for another around 2,000', language: 'en' },
      baseline: '2024-10-24-hur-12000-sent',
      note: 'An expectation, entered as planned; the base is our reading. KBS reports them as sent.',
    },
  ],
  mentions: [
    {
      of: '2025-02-26-rok-officials-1000-3000-more',
      note: 'Beside the NIS’s confirmation in the lead, as reported in the text.',
    },
    { of: '2025-02-27-nis-more-no-number' },
    {
      of: '2025-02-04-hur-4000',
      note: 'Without a source, beside the NIS, whose own number was 3,000.',
    },
    { of: '2025-02-27-nis-redeployed' },
  ],
};
