// Ukrainska Pravda on the Pentagon's briefing of 9 December 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-10-up-pentagon-no-combat',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/12/10/7488442/',
  language: 'en',
  publishedOn: '2024-12-10',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-11-07-first-losses-zelensky' }, { of: '2024-11-12-combat-us-state' }],
  events: [
    {
      id: '2024-12-09-us-dod-no-combat-seen',
      day: '2024-12-09',
      kind: 'announcement',
      title: 'The Pentagon has not seen North Koreans directly in combat',
      note: 'The State Department had said so four weeks before.',
    },
  ],
};
