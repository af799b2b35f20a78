// Babel giving Zelensky's numbers of 2025 another year; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-27-babel-zelensky-redated',
  publisher: 'Babel',
  address:
    'https://babel.ua/amp/news/125216-genshtab-armiya-rf-vtratila-za-dobu-na-fronti-ponad-1-200-viyskovih',
  language: 'uk',
  publishedOn: '2026-02-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-11-mediazona-152142',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'exact', value: 152_142 },
      asOf: '2025-11',
      statedOn: '2025-11',
      note: 'Names.',
    },
  ],
  mentions: [
    {
      of: '2025-02-04-zelensky-350000-russians-killed',
      printed: { asOf: '2026-02-04' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'станом на 4 лютого 2026 року Росія втратила', where: 'body' },
          note: 'Babel had the same line on 10 December 2025.',
        },
      ],
    },
    {
      of: '2025-02-04-zelensky-600000-700000-russians-wounded',
      printed: { asOf: '2026-02-04' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'станом на 4 лютого 2026 року Росія втратила', where: 'body' },
        },
      ],
    },
    {
      of: '2025-02-04-zelensky-50000-70000-russians-missing',
      printed: { asOf: '2026-02-04' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'станом на 4 лютого 2026 року Росія втратила', where: 'body' },
        },
      ],
    },
  ],
};
