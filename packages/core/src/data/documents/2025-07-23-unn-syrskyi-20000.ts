// UNN, from The Washington Post, on Syrskyi; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-23-unn-syrskyi-20000',
  publisher: 'UNN',
  title:
    'Syrskyi: during the Kursk operation, Russia lost over 80,000 military personnel, Ukrainian losses are significantly smaller',
  address:
    'https://unn.ua/en/news/syrskyi-during-the-kursk-operation-russia-lost-over-80000-military-personnel-ukrainian-losses-are-significantly-smaller',
  language: 'en',
  publishedOn: '2025-07-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-23-syrskyi-20000-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: presentInKursk,
      figure: { kind: 'up-to', high: 20_000 },
      asOf: '2025-07-23',
      asOfInferred: true,
      via: ['The Washington Post'],
      wording: { text: 'up to', language: 'en' },
      note: '“There may currently be”: an estimate of the day. The Post was not seen; it may be its own.',
    },
  ],
  mentions: [{ of: '2025-07-23-syrskyi-80000-in-kursk', via: ['The Washington Post'] }],
};
