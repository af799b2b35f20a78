// UNN on Zelensky's answer to the Wall Street Journal's number; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { ukrainianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-09-21-unn-zelensky-on-80000',
  publisher: 'UNN',
  address:
    'https://unn.ua/en/news/zelensky-denies-wsj-data-on-80-thousand-dead-ukrainian-soldiers-media',
  language: 'en',
  publishedOn: '2024-09-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-09-20-zelensky-far-fewer-killed',
      origin: 'ua-president',
      quantity: ukrainianKilled,
      figure: { kind: 'none-stated' },
      asOf: '2024-09-20',
      statedOn: '2024-09-20',
      wording: { text: 'much lower', language: 'en' },
      note: 'Calls the 80,000 a lie; gives no number of his own.',
    },
  ],
};
