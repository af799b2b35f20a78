// The New York Post retelling Bloomberg's 100,000; entered 2026-11-22 from a copy of the article.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';

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
        origin: 'an analysis by G-20 nations',
        inWords: 'Kim “prepared” to send them; no “if”, no “not imminent”',
      },
      mutations: [
        { kind: 'condition-lost', note: 'A possibility under a condition printed as readiness.' },
        { kind: 'wrong-origin' },
      ],
      note: 'Batches and rotation are kept.',
    },
    {
      of: '2024-02-13-rusi-470000',
      note: 'Ten months old by then.',
    },
    {
      of: '2024-11-10-radakin-700000',
      printed: { origin: 'Western officials' },
      mutations: [{ kind: 'wrong-origin', note: 'One British officer became officials.' }],
    },
    {
      of: '2024-11-10-radakin-1500-a-day',
      printed: {
        figure: { kind: 'about', value: 1_500 },
        measure: 'killed',
        origin: 'Ukraine',
      },
      mutations: [
        { kind: 'killed-for-casualties' },
        { kind: 'wrong-origin' },
        { kind: 'hedge-lost' },
      ],
    },
    {
      of: '2024-09-17-ua-estimate-80000-killed',
      via: ['The Wall Street Journal'],
      printed: { asOf: '2024-09' },
      mutations: [{ kind: 'wrong-date' }],
      note: 'The month of print for the time of the estimate; neither source nor denial named.',
    },
    {
      of: '2024-09-17-ua-estimate-400000-wounded',
      via: ['The Wall Street Journal'],
      printed: { asOf: '2024-09' },
      mutations: [{ kind: 'wrong-date' }],
    },
    {
      of: '2024-03-13-ua-mod-330000-front',
      via: ['Financial Times'],
      printed: { inWords: 'the strength of Ukraine’s forces' },
      mutations: [{ kind: 'wrong-population' }],
    },
    {
      of: '2024-11-12-us-state-10000-sent',
      via: ['Bloomberg'],
      printed: { place: 'ukraine', inWords: 'along “the eastern front”' },
      mutations: [{ kind: 'wrong-place' }],
      note: 'Two paragraphs on, the same article has Kursk.',
    },
    {
      of: '2024-11-10-ua-us-officials-50000-kursk',
      printed: { figure: { kind: 'about', value: 50_000 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
    {
      of: '2024-11-17-bloomberg-millions-of-rounds',
      via: ['Bloomberg'],
      printed: {
        figure: {
          kind: 'in-words',
          words: 'hundreds of thousands',
          reading: readWords('hundreds-of-thousands'),
        },
      },
      mutations: [{ kind: 'wrong-number' }],
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
