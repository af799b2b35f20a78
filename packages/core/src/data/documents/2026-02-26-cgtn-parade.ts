// CGTN on the parade after the party congress; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-26-cgtn-parade',
  publisher: 'CGTN',
  title: 'Kim Jong Un concludes WPK party congress with military parade',
  address:
    'https://news.cgtn.com/news/2026-02-26/Kim-Jong-Un-concludes-WPK-party-congress-with-military-parade-1L5aHBHGXeM/share_amp.html',
  language: 'en',
  publishedOn: '2026-02-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2026-02-25-congress-parade',
      day: '2026-02-25',
      kind: 'commemoration',
      title: 'Parade after the party congress in Pyongyang',
      note: 'Over 14,000 troops in all; none counted for Kursk.',
    },
  ],
};
