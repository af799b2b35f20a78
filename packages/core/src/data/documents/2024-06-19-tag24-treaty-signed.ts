// TAG24 on the treaty signed in Pyongyang, 19 June 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-06-19-tag24-treaty-signed',
  publisher: 'TAG24',
  address:
    'https://www.tag24.com/world/russia/russia-and-north-korea-sign-major-new-deal-as-putin-and-kim-exchange-gushing-praise-3221890',
  language: 'en',
  publishedOn: '2024-06-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2024-06-19-treaty-signed',
      day: '2024-06-19',
      kind: 'diplomacy',
      title: 'Putin and Kim Jong Un sign a treaty with a mutual defence clause',
    },
  ],
};
