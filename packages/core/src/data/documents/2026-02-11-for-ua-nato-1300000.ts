// For-UA, from Deutsche Welle, on a NATO official; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-11-for-ua-nato-1300000',
  publisher: 'For-UA',
  address: 'https://for-ua.com/article/1254896',
  language: 'uk',
  publishedOn: '2026-02-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2026-02-11-nato-1300000',
      via: ['an official', 'Deutsche Welle'],
      printed: { figure: { kind: 'exact', value: 1_300_000 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
    {
      of: '2026-02-11-nato-350000-killed',
      via: ['an official', 'Deutsche Welle'],
      printed: { figure: { kind: 'exact', value: 350_000 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
    {
      of: '2026-02-11-nato-400000-in-2025',
      via: ['an official', 'Deutsche Welle'],
      printed: { figure: { kind: 'exact', value: 400_000 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
    {
      of: '2026-01-27-csis-1200000',
      printed: { figure: { kind: 'at-least', low: 1_200_000, exclusive: true } },
      mutations: [{ kind: 'hedge-lost' }],
    },
  ],
};
