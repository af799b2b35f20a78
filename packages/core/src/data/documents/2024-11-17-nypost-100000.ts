// The New York Post retelling Bloomberg's 100,000; entered 2026-11-22 from a copy of the article.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-17-nypost-100000',
  publisher: 'New York Post',
  title: 'North Korea may supply Putin with 100,000 soldiers for Ukraine invasion: report',
  address:
    'http://m.ariseright.com/north-korea-may-supply-putin-with-100000-soldiers-for-ukraine-invasion-report',
  language: 'en',
  publishedOn: '2024-11-17~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-17-g20-100000',
      via: ['Bloomberg'],
      printed: {
        modality: 'planned',
        inWords: 'Kim is prepared to send them; “not imminent” is gone',
      },
      mutations: [
        {
          kind: 'condition-lost',
          seen: { text: 'Kim Jong Un is prepared to flood Russia', where: 'body' },
          note: 'A possibility under a condition printed as readiness; the lead has “could”.',
        },
      ],
      note: 'Batches and rotation are kept.',
    },
    {
      of: '2024-02-13-rusi-470000',
      note: 'Ten months old by then.',
    },
    {
      of: '2024-11-10-radakin-700000',
      note: 'Printed: Western officials, about 700,000.',
    },
    {
      of: '2024-11-10-radakin-1500-a-day',
      note: 'He is not named: Ukraine is said to boast of 1,500 killed a day on average.',
    },
    {
      of: '2024-09-17-ua-estimate-80000-killed',
      note: 'Printed “as of September”; no source is named.',
    },
    {
      of: '2024-09-17-ua-estimate-400000-wounded',
      note: 'Printed “as of September”; no source is named.',
    },
    {
      of: '2024-03-13-ua-mod-330000-front',
      via: ['Financial Times'],
      printed: { inWords: 'the strength of Ukraine’s forces' },
      mutations: [
        {
          kind: 'wrong-population',
          seen: { text: 'Ukraine’s forces stood at an estimated 330,000', where: 'body' },
        },
      ],
    },
    {
      of: '2024-11-12-us-state-10000-sent',
      via: ['Bloomberg'],
      note: 'Credited to Bloomberg’s sources, “along the eastern front”; two paragraphs on, Kursk.',
    },
    {
      of: '2024-11-10-ua-us-officials-50000-kursk',
      wording: { text: 'some 50,000', language: 'en' },
      note: 'Without a source.',
    },
    {
      of: '2024-11-17-bloomberg-millions-of-rounds',
      note: 'Printed: hundreds of thousands of rounds, without a source.',
    },
  ],
  statedValues: [
    {
      id: '2024-11-17-nypost-boost',
      indicator: 'boost-to-force',
      part: 'boost',
      figure: { kind: 'up-to', high: 20 },
      unit: 'percent',
      inputs: ['2024-11-17-g20-100000', '2024-02-13-rusi-470000'],
      wording: { text: 'by up to 20%', language: 'en' },
      note: 'More than its own ceiling: the two numbers give 21.3 %.',
    },
  ],
};
