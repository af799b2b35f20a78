// A News (dpa text) on the UK intelligence update of 30 March 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianRecruitment } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-04-01-anews-uk-recruitment',
  publisher: 'A News',
  title: 'Russia recruiting about 30,000 soldiers a month for Ukraine - intel',
  address:
    'https://www.anews.com.tr/world/2024/03/30/russia-recruiting-about-30000-soldiers-a-month-for-ukraine-intel',
  language: 'en',
  publishedOn: '2024-04-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-03-30-uk-30000-recruits-a-month',
      origin: 'uk-defence-intelligence',
      quantity: russianRecruitment,
      figure: { kind: 'about', value: 30_000 },
      asOf: '2024-03',
      asOfInferred: true,
      statedOn: '2024-03-30',
      via: ['dpa'],
      wording: { text: 'likely', language: 'en', scale: 'phia' },
    },
  ],
};
