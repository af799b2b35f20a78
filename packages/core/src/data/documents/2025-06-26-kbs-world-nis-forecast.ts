// KBS World on the visit behind the NIS's forecast of 26 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-kbs-world-nis-forecast',
  publisher: 'KBS World',
  title: 'NIS Forecasts N. Korea to Deploy Additional Troops to Russia between July, August',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=194089',
  language: 'en',
  publishedOn: '2025-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-06-26-nis-6000-july-august', via: ['lawmaker Lee Seong-kweun'] },
    {
      of: '2024-10-23-shoigu-visit',
      note: 'Names October, with the troops a month later; the first transfers came before.',
    },
  ],
  statedValues: [
    {
      id: '2025-06-26-kbs-world-lead-month',
      indicator: 'lead-signal',
      part: 'lead',
      figure: { kind: 'exact', value: 1 },
      unit: 'months',
      wording: { text: 'one month before', language: 'en' },
      note: 'One case: a visit in October 2024, 11,000 troops in November.',
    },
  ],
};
