// The Week (India) on the Storm Corps; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-29-the-week-storm-corps',
  publisher: 'The Week',
  title:
    'North Korea’s Storm Corps: Who are Kim Jong Un’s ‘elite troops’ fighting Ukraine for Russia?',
  address:
    'https://theweek.in/news/world/2024/12/29/north-korea-s-storm-corps-who-are-kim-jong-un-s-elite-troops-fighting-ukraine-for-russia.amp.html',
  language: 'en',
  publishedOn: '2024-12-29',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-27-white-house-1000-week',
      note: 'Not credited to him: at least 1,000 are said to have died within a month; no source.',
    },
    { of: '2024-12-23-zelensky-3000', wording: { text: 'no less than 3,000', language: 'en' } },
  ],
};
