// TheFlashNews on Bloomberg's story and on an earlier 100,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-17-flashnews-bloomberg',
  publisher: 'TheFlashNews',
  title: 'North Korea may send up to 100,000 soldiers to help Russia – Bloomberg',
  address:
    'https://theflashnews.co/news/north-korea-may-send-up-to--soldiers-to-hel-673a385fd120e404bdd45870',
  language: 'en',
  publishedOn: '2024-11-17',
  readAs: 'excerpt',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-10-ua-official-100000',
      origin: 'ua-officials',
      quantity: sent,
      figure: { kind: 'up-to', high: 100_000 },
      modality: 'capacity',
      asOf: '2024-11-10~',
      asOfInferred: true,
      statedOn: '2024-11-10~',
      via: ['a senior official', 'The New York Times'],
      note: 'A senior official, citing Kyiv’s intelligence; “the publication” may be the Times or Bloomberg.',
    },
  ],
  mentions: [
    {
      of: '2024-11-17-g20-100000',
      via: ['Bloomberg'],
      note: '“Not unavoidable”, as “not inevitable” in other reports; Bloomberg’s text here: “wasn’t imminent”.',
    },
    {
      of: '2024-11-16-ponomarenko-15000-kursk',
      via: ['Bloomberg'],
      wording: { text: 'up to 15,000', language: 'en' },
    },
    { of: '2024-11-10-ua-us-officials-50000-kursk', via: ['The New York Times'] },
  ],
};
