// On Field News with Al Jazeera's text; entered 2026-11-22 from the page, its day from another copy.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-06-on-field-news-since-december',
  publisher: 'Al Jazeera, on On Field News',
  address:
    'https://onfieldnews.com/north-koreans-disappear-amid-heavy-russian-casualties-in-ukraine-war',
  language: 'en',
  publishedOn: '2025-02-06~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-02-01-zelensky-20000-25000-more',
      via: ['AP'],
      printed: {
        figure: { kind: 'up-to', high: 25_000 },
        modality: 'observed',
        inWords: 'on the way to Kursk',
      },
      mutations: [
        {
          kind: 'plan-as-fact',
          seen: { text: 'North Korean troops were en route to Kursk', where: 'body' },
        },
        {
          kind: 'range-cut',
          seen: { text: 'as many as 25,000 additional North Korean troops', where: 'body' },
        },
      ],
    },
    {
      of: '2025-01-09-zelensky-4000',
      wording: { text: 'as many as', language: 'en' },
    },
    { of: '2025-01-13-nis-3000' },
    { of: '2025-01-15-withdrawal', via: ['NIS'] },
    {
      of: '2025-02-02-ua-general-staff-48240-in-january',
      via: ['Ukraine’s Ministry of Defence'],
    },
  ],
};
