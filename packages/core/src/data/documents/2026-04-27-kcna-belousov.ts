// KCNA on Kim Jong Un and Russia's defence minister; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-04-27-kcna-belousov',
  publisher: 'KCNA',
  title: 'Respected Comrade Kim Jong Un Meets Russian Defense Minister',
  address: 'http://www.kcna.kp/en/article/detail/b50e9c0ec286a23fac3464f466399610',
  language: 'en',
  publishedOn: '2026-04-27',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  mentions: [{ of: '2026-04-26-museum-opened' }],
  events: [
    {
      id: '2026-04-26-belousov-visit',
      day: '2026-04-26',
      kind: 'visit',
      title: 'Belousov in Pyongyang; talks on military cooperation',
      note: 'No new dispatch is mentioned.',
    },
  ],
};
