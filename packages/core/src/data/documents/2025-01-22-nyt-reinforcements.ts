// The New York Times on reinforcements and losses; entered 2026-11-22 from the reports of Vesti and Espreso.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded, koreanArmy, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-22-nyt-reinforcements',
  publisher: 'The New York Times',
  address: 'https://vesti.org.ua/en/news/kndr-nezabarom-napravit-pdkrplennya-v-ku-1',
  language: 'en',
  publishedOn: '2025-01-22',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read in the report of Vesti, which follows RBC-Ukraine.',
  claims: [
    {
      id: '2025-01-22-ua-us-officials-11000-sent',
      origin: 'ua-us-officials',
      quantity: sent,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2024-11~',
      asOfInferred: true,
      via: ['The New York Times'],
      placeSaid: 'Kursk',
      note: 'Sent last autumn; the sentence names no source, the next one these officials.',
    },
    {
      id: '2025-01-22-ua-us-officials-third',
      origin: 'ua-us-officials',
      quantity: killedOrWounded,
      figure: {
        kind: 'share',
        lowPercent: 33,
        highPercent: 34,
        of: ['2025-01-22-ua-us-officials-11000-sent'],
      },
      asOf: '2025-01-22',
      asOfInferred: true,
      via: ['The New York Times'],
      placeSaid: 'Kursk',
      wording: { text: 'about a third', language: 'en' },
    },
    {
      id: '2025-01-19-syrskyi-nearly-half',
      origin: 'ua-commander-in-chief',
      quantity: killedOrWounded,
      figure: {
        kind: 'share',
        lowPercent: 40,
        highPercent: 50,
        of: ['2025-01-22-ua-us-officials-11000-sent', '2025-01-05-zelensky-12000-sent'],
        reading: {
          low: 4_400,
          high: 6_000,
          rule: '40–50 % of the 11,000–12,000 he named as sent',
        },
      },
      asOf: '2025-01-19',
      asOfInferred: true,
      statedOn: '2025-01-19',
      via: ['The New York Times'],
      placeSaid: 'Kursk',
      wording: { text: 'almost half', language: 'en' },
      note: 'The Kyiv Independent has roughly half of 11,000–12,000, said on 19 January.',
    },
    {
      id: '2025-01-22-nyt-kpa-1200000',
      origin: 'new-york-times',
      quantity: koreanArmy,
      figure: { kind: 'exact', value: 1_200_000 },
      asOf: '2025-01-22',
      asOfInferred: true,
    },
  ],
  events: [
    {
      id: '2024-12-01-first-engagement-nyt',
      day: '2024-12-01/2024-12-10',
      kind: 'combat',
      title: 'First combat engagement, as the New York Times dates it',
      note: 'Early December; Kyiv and Washington had put it in November.',
    },
    {
      id: '2025-01-22-papers-far-east',
      day: '../2025-01-22',
      kind: 'announcement',
      title: 'US official: North Koreans carry papers as residents of the Russian Far East',
    },
  ],
  mentions: [{ of: '2024-08-06-kursk-incursion' }],
};
