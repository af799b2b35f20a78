// Connecticut Public (NPR) on George Barros; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { casualties } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-30-npr-barros-3000',
  publisher: 'Connecticut Public, with NPR',
  address:
    'https://ctpublic.org/2024-12-30/experts-say-it-appears-north-korean-soldiers-fighting-with-russia-are-ill-prepared',
  language: 'en',
  publishedOn: '2024-12-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-30-isw-3000',
      origin: 'isw',
      quantity: casualties,
      figure: { kind: 'about', value: 3_000 },
      asOf: '2024-12-30',
      via: ['George Barros', 'NPR'],
      derivedFrom: ['2024-12-23-zelensky-3000'],
      wording: { text: 'about', language: 'en' },
      placeSaid: 'Kursk',
      note: 'His estimate: a fourth of them, more than the US count. NPR had printed it on 28 December. That it is Kyiv’s 3,000 is our reading.',
    },
  ],
  mentions: [{ of: '2024-12-27-white-house-1000-week', via: ['John Kirby'] }],
};
