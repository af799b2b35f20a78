// Espreso interviewing Pavlo Lakiichuk (article 003); entered 2026-11-22 from the page, its day read from its content.
import type { DocumentEntry } from '../../model/entry.js';
import { russianRecruitment } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-21-espreso-lakiichuk',
  publisher: 'Espreso',
  title: 'North Korean forces may help Putin sidestep mobilization, meeting Russia’s war demands',
  address:
    'https://global.espreso.tv/russia-ukraine-war-north-korean-forces-may-help-putin-sidestep-mobilization-meeting-russias-war-demands',
  language: 'en',
  publishedOn: '2024-10-21/2024-10-31~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Undated; it knows Rutte’s post and Seoul’s plans of 21 October.',
  claims: [
    {
      id: '2024-10-21-lakiichuk-10000-a-month',
      origin: 'strategy-xxi',
      quantity: russianRecruitment,
      figure: { kind: 'exact', value: 10_000 },
      asOf: '2024-10',
      asOfInferred: true,
      wording: { text: 'monthly need', language: 'en' },
      note: 'Said of the monthly need, which he sets equal to 10,000 DPRK soldiers.',
    },
  ],
  mentions: [
    {
      of: '2024-10-04-ua-officials-20-killed-donetsk',
      via: ['Kyiv Post'],
      printed: { figure: { kind: 'exact', value: 20 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: '20 soldiers were killed in a missile strike', where: 'body' },
        },
      ],
    },
    {
      of: '2024-10-04-ua-officials-6-killed-donetsk',
      via: ['Kyiv Post'],
      note: 'The officers became personnel advising the Russian army.',
    },
    { of: '2024-10-08-rok-minister-warning' },
    {
      of: '2024-10-17-zelensky-10000-planned',
      note: 'Printed: Russia’s plan to train them.',
    },
    {
      of: '2024-10-17-budanov-11000-training',
      printed: { figure: { kind: 'exact', value: 11_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: '11,000 North Korean infantrymen are training in eastern', where: 'body' },
        },
      ],
    },
    {
      of: '2024-10-17-budanov-2600-planned',
      printed: { modality: 'observed', inWords: 'on the way to Kursk' },
      mutations: [
        {
          kind: 'plan-as-fact',
          seen: { text: 'first unit of 2,600 soldiers is en route', where: 'body' },
        },
      ],
    },
    { of: '2024-10-21-rutte-escalation' },
    { of: '2024-10-21-seoul-weighs-help' },
  ],
  statedValues: [
    {
      id: '2024-10-21-lakiichuk-10000-one-month',
      indicator: 'months-of-recruitment',
      part: 'months-10000',
      figure: { kind: 'at-least', low: 1 },
      unit: 'months',
      inputs: ['2024-10-21-lakiichuk-10000-a-month'],
      wording: { text: 'at least a month’s', language: 'en' },
    },
    {
      id: '2024-10-21-lakiichuk-30000-three-months',
      indicator: 'months-of-recruitment',
      part: 'months-30000',
      figure: { kind: 'exact', value: 3 },
      unit: 'months',
      inputs: ['2024-10-21-lakiichuk-10000-a-month'],
    },
  ],
};
