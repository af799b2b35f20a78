// Daily Wrap retelling the New York Post; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

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
      printed: { modality: 'planned', inWords: 'a plan, in the headline' },
      mutations: [
        {
          kind: 'condition-lost',
          seen: { text: 'Plans to send 100,000 troops to Ukraine front', where: 'headline' },
          note: 'The text has considering, up to, and may.',
        },
      ],
      note: 'Credited to intelligence data, as Bloomberg reports.',
    },
    {
      of: '2024-02-13-rusi-470000',
      via: ['New York Post'],
      printed: { figure: { kind: 'about', value: 500_000 } },
      mutations: [
        {
          kind: 'rounded',
          seen: { text: 'Russia had about 500,000 active soldiers', where: 'body' },
        },
      ],
    },
    {
      of: '2024-11-10-radakin-700000',
      via: ['New York Post'],
      printed: { figure: { kind: 'up-to', high: 70_000 }, measure: 'killed' },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'up to 70,000 may have been killed', where: 'body' },
          note: 'A nought lost.',
        },
        {
          kind: 'killed-for-casualties',
          seen: { text: 'up to 70,000 may have been killed', where: 'body' },
        },
      ],
    },
    {
      of: '2024-03-13-ua-mod-330000-front',
      via: ['Financial Times', 'New York Post'],
      printed: { figure: { kind: 'about', value: 400_000 } },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'Ukraine can count on about 400,000 soldiers', where: 'body' },
          note: 'The New York Post has 330,000, and 400,000 wounded.',
        },
      ],
    },
    {
      of: '2024-11-17-bloomberg-millions-of-rounds',
      note: 'Printed: hundreds of thousands of rounds, by media reports.',
    },
  ],
};
