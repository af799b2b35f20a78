// Online.UA on Kyslytsya in the Security Council; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-31-online-ua-kyslytsya',
  publisher: 'Online.UA',
  address:
    'https://news.online.ua/en/kyslytsia-announced-the-names-of-north-korean-generals-who-came-to-the-war-against-ukraine-at-the-un-886645',
  language: 'en',
  publishedOn: '2024-10-31~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-10-30-kyslytsya-12000-training' },
    { of: '2024-10-30-kyslytsya-2100-west' },
    {
      of: '2024-10-30-kyslytsya-five-units',
      wording: { text: 'at least five divisions', language: 'en' },
      note: '“At least five” is his own; “divisions” is a slip of translation.',
    },
    { of: '2024-10-30-un-generals-named' },
  ],
};
