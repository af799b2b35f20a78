// KBS World’s text of its interview with Zelensky, 30 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { inTrainingInRussia, killedOrWounded, presentInUkraine } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-31-kbs-zelensky-interview',
  publisher: 'KBS World',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188822',
  language: 'en',
  publishedOn: '2024-10-31',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-30-zelensky-3000-in-training',
      origin: 'ua-president',
      quantity: inTrainingInRussia,
      figure: { kind: 'about', value: 3_000 },
      asOf: '2024-10-30',
      statedOn: '2024-10-30',
    },
    {
      id: '2024-10-30-zelensky-no-losses',
      origin: 'ua-president',
      quantity: killedOrWounded,
      figure: { kind: 'denial' },
      asOf: '2024-10-30',
      statedOn: '2024-10-30',
      placeSaid: 'Kursk',
      note: 'No fighting yet; it would begin within days.',
    },
    {
      id: '2024-10-30-zelensky-none-in-ukraine',
      origin: 'ua-president',
      quantity: presentInUkraine,
      figure: { kind: 'denial' },
      asOf: '2024-10-30',
      statedOn: '2024-10-30',
    },
  ],
  mentions: [
    {
      of: '2024-10-28-zelensky-12000-soon',
      wording: { text: 'will soon reach 12-thousand', language: 'en' },
      note: 'Said again; Kyiv’s envoy told the UN up to 12,000 that day.',
    },
  ],
};
