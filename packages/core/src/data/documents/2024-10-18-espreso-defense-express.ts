// Espreso retelling Defense Express (article 000); entered 2026-11-22 from the page, its day read from its content.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanArmy, koreanReserves, koreanSpecialForces, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-18-espreso-defense-express',
  publisher: 'Espreso',
  title: 'Can North Korea provide 11,000-12,000 troops to support Russia, and is it sustainable?',
  address:
    'https://global.espreso.tv/world-news-can-north-korea-send-11-12-000-troops-to-russia-permanently',
  language: 'en',
  publishedOn: '2024-10-18/2024-10-19~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Undated; it knows the NIS’s 12,000, and the Pentagon up to 17 October.',
  claims: [
    {
      id: '2024-10-17-us-dod-cannot-confirm',
      origin: 'us-dod',
      quantity: sent,
      figure: { kind: 'none-stated' },
      asOf: '2024-10-17',
      statedOn: '2024-10-17',
      via: ['Defense Express'],
      note: 'Could not confirm, as Espreso reports it.',
    },
    {
      id: '2024-10-18-defense-express-26000000-people',
      origin: 'defense-express',
      quantity: {
        measure: 'population',
        population: 'dprk-people',
        place: 'dprk',
        accrual: { kind: 'stock' },
      },
      figure: { kind: 'exact', value: 26_000_000 },
      asOf: '2024-10',
      asOfInferred: true,
    },
    {
      id: '2024-10-18-defense-express-88000-special-forces',
      origin: 'defense-express',
      quantity: koreanSpecialForces,
      figure: { kind: 'exact', value: 88_000 },
      asOf: '2024-10',
      asOfInferred: true,
      note: 'Not traced further; Seoul says 200,000.',
    },
    {
      id: '2024-10-18-defense-express-service-men',
      origin: 'defense-express',
      quantity: { ...koreanArmy, measure: 'service-term', extent: 'men' },
      figure: { kind: 'range', low: 10, high: 12 },
      asOf: '2024-10',
      asOfInferred: true,
    },
    {
      id: '2024-10-18-defense-express-service-women',
      origin: 'defense-express',
      quantity: { ...koreanArmy, measure: 'service-term', extent: 'women' },
      figure: { kind: 'exact', value: 5 },
      asOf: '2024-10',
      asOfInferred: true,
    },
    {
      id: '2024-10-18-defense-express-6000000-reserves',
      origin: 'defense-express',
      quantity: koreanReserves,
      figure: { kind: 'exact', value: 6_000_000 },
      asOf: '2024-10',
      asOfInferred: true,
      wording: { text: 'additional', language: 'en' },
      note: 'Those who could be mobilised in full war. That they are the reserves rests on the page’s “0.2% of its total reserves”.',
    },
  ],
  mentions: [
    {
      of: '2024-10-17-budanov-11000-training',
      via: ['Defense Express'],
      printed: {
        figure: { kind: 'exact', value: 11_000 },
        inWords: 'one estimate with the 12,000 planned, by Seoul',
      },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'citing troop numbers of 11,000 and 12,000, respectively', where: 'body' },
          inherits: 'Defense Express',
        },
        {
          kind: 'unlike-merged',
          seen: { text: 'nearly identical estimates of the number of', where: 'lead' },
          inherits: 'Defense Express',
        },
      ],
    },
    {
      of: '2024-10-18-nis-12000-planned',
      via: ['Defense Express'],
      printed: { modality: 'observed', inWords: 'confirmed as sent and in training' },
      mutations: [
        {
          kind: 'plan-as-fact',
          seen: {
            text: 'South Korean intelligence agencies have confirmed the transfer',
            where: 'body',
          },
        },
        {
          kind: 'unlike-merged',
          seen: { text: 'nearly identical estimates of the number of', where: 'lead' },
          inherits: 'Defense Express',
        },
      ],
      note: 'Seoul had confirmed 1,500 by then.',
    },
    { of: '2024-10-17-budanov-11000-ready', via: ['Defense Express'] },
    { of: '2024-10-08-rok-minister-warning', via: ['Defense Express'] },
    {
      of: '2023-02-16-rok-mnd-1280000-army',
      via: ['Defense Express'],
      note: 'Without a source; the number is the White Paper’s.',
    },
    {
      of: '2024-10-16-kcna-1400000-applicants',
      via: ['Defense Express'],
      printed: { figure: { kind: 'exact', value: 1_400_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: {
            text: '1.4 million citizens volunteered amid escalating tensions',
            where: 'body',
          },
        },
      ],
      note: 'Volunteered, for applied to join or return.',
    },
  ],
  statedValues: [
    {
      id: '2024-10-18-espreso-nearly-identical',
      indicator: 'agreement',
      part: 'kyiv-and-seoul',
      figure: { kind: 'range', low: 11_000, high: 12_000 },
      unit: 'persons',
      inputs: ['2024-10-17-budanov-11000-training', '2024-10-18-nis-12000-planned'],
      wording: { text: 'nearly identical estimates', language: 'en' },
    },
    {
      id: '2024-10-18-espreso-share-of-army',
      indicator: 'share-of-army',
      part: 'of-army',
      figure: { kind: 'exact', value: 0.9 },
      unit: 'percent',
      inputs: ['2024-10-18-nis-12000-planned', '2023-02-16-rok-mnd-1280000-army'],
      note: '12,000 of 1.28 million.',
    },
    {
      id: '2024-10-18-espreso-share-of-reserves',
      indicator: 'share-of-army',
      part: 'of-reserves',
      figure: { kind: 'exact', value: 0.2 },
      unit: 'percent',
      inputs: ['2024-10-18-nis-12000-planned', '2024-10-18-defense-express-6000000-reserves'],
      note: '12,000 of 6 million.',
    },
    {
      id: '2024-10-18-espreso-sustainable',
      indicator: 'share-of-army',
      part: 'sustainable',
      figure: { kind: 'in-words', words: 'on a permanent basis', reading: undefined },
      unit: 'percent',
      note: 'Concluded from the two shares; no share of the special forces is given.',
    },
  ],
};
