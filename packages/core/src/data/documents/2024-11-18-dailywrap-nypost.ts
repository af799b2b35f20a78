// Daily Wrap retelling the New York Post; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-18-dailywrap-nypost',
  publisher: 'Daily Wrap',
  title: 'North Korea bolsters Russia: Plans to send 100,000 troops to Ukraine front',
  address:
    'https://dailywrap.ca/north-korea-bolsters-russia-plans-to-send-100-000-troops-to-ukraine-front,7093922320578689a',
  language: 'en',
  publishedOn: '2024-11-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-17-g20-100000',
      via: ['Bloomberg', 'New York Post'],
      printed: {
        modality: 'planned',
        origin: 'intelligence data',
        inWords: 'a plan; no condition',
      },
      mutations: [{ kind: 'condition-lost' }, { kind: 'wrong-origin' }],
    },
    {
      of: '2024-02-13-rusi-470000',
      via: ['New York Post'],
      printed: { figure: { kind: 'about', value: 500_000 } },
      mutations: [{ kind: 'wrong-number' }],
    },
    {
      of: '2024-11-10-radakin-700000',
      via: ['New York Post'],
      printed: { figure: { kind: 'up-to', high: 70_000 }, measure: 'killed' },
      mutations: [
        { kind: 'wrong-number', note: 'A nought lost.' },
        { kind: 'killed-for-casualties' },
      ],
    },
    {
      of: '2024-03-13-ua-mod-330000-front',
      via: ['Financial Times', 'New York Post'],
      printed: { figure: { kind: 'about', value: 400_000 }, inWords: 'all Ukraine can count on' },
      mutations: [{ kind: 'wrong-number' }, { kind: 'wrong-population' }],
    },
    {
      of: '2024-11-17-bloomberg-millions-of-rounds',
      via: ['Bloomberg', 'New York Post'],
      printed: {
        figure: {
          kind: 'in-words',
          words: 'hundreds of thousands',
          reading: readWords('hundreds-of-thousands'),
        },
      },
      mutations: [{ kind: 'wrong-number' }],
    },
    {
      of: '2024-11-16-ponomarenko-15000-kursk',
      printed: { figure: { kind: 'about', value: 15_000 }, modality: 'observed' },
      mutations: [{ kind: 'plan-as-fact' }, { kind: 'hedge-lost' }],
    },
  ],
};
