// The Korea Herald, with Yonhap, on the new street; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-16-korea-herald-saeppyol-street',
  publisher: 'The Korea Herald, with Yonhap',
  address: 'https://www.koreaherald.com/article/10677277',
  language: 'en',
  publishedOn: '2026-02-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2026-02-15-saeppyol-street',
      day: '2026-02-15',
      kind: 'commemoration',
      title: 'A street for the bereaved families of Kursk opens in Pyongyang',
      note: 'How many homes was not said.',
    },
  ],
};
