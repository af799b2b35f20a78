// A copy of Euromaidan Press on CNN’s report; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-30-euromaidan-cnn-13000',
  publisher: 'Euromaidan Press, on like123.com',
  title: 'Small number of North Korean military already inside Ukraine, US officials told CNN',
  address:
    'https://like123.com/small-number-of-north-korean-military-already-inside-ukraine-us-officials-told-cnn',
  language: 'en',
  publishedOn: '2024-10-29/2024-10-30',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-29-rok-intelligence-13000',
      origin: 'rok-officials',
      quantity: presentInRussia,
      figure: { kind: 'about', value: 13_000 },
      asOf: '2024-10-29',
      asOfInferred: true,
      statedOn: '2024-10-29',
      via: ['CNN'],
      wording: { text: 'approximately 13,000', language: 'en' },
      revision: {
        kind: 'contested',
        cause: 'correction',
        reason: 'Seoul’s presidential office gave at least 11,000 the next day.',
        on: '2024-10-30',
      },
      note: 'Printed as South Korean intelligence; no such statement of the NIS was found.',
    },
  ],
  mentions: [
    {
      of: '2024-10-29-western-officials-inside-ukraine',
      via: ['CNN'],
      printed: { origin: 'US officials' },
      mutations: [
        {
          kind: 'wrong-origin',
          seen: { text: 'US officials told CNN', where: 'headline' },
          note: 'The text has Western officials.',
        },
      ],
    },
  ],
};
