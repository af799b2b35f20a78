// Interfax-Ukraine on HUR and workers for Alabuga; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { workersAtAlabuga } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-14-interfax-ukraine-hur-alabuga',
  publisher: 'Interfax-Ukraine',
  address: 'https://en.interfax.com.ua/news/general/1120564.html',
  language: 'en',
  publishedOn: '2025-11-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-11-14-hur-12000-workers',
      origin: 'ua-hur',
      quantity: workersAtAlabuga,
      figure: { kind: 'about', value: 12_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2025-12-31',
        deadlineBasis: 'stated',
        resolution: {
          outcomes: [
            {
              quantity: workersAtAlabuga,
              reaches: 12_000,
            },
          ],
          text: 'Came true if 12,000 DPRK workers had been sent to Alabuga by the end of 2025.',
        },
      },
      asOf: '2025-12-31',
      asOfInferred: true,
      wording: { text: 'approximately', language: 'en' },
      note: 'What Moscow was said to aim at.',
    },
  ],
};
