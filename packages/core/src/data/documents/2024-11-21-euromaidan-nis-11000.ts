// Euromaidan Press, from Reuters, on the NIS briefing of 20 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-21-euromaidan-nis-11000',
  publisher: 'Euromaidan Press',
  address:
    'https://euromaidanpress.com/2024/11/21/reuters-nearly-11000-north-korean-troops-deployed-in-russias-kursk-oblast/',
  language: 'en',
  publishedOn: '2024-11-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-20-nis-10900-kursk',
      via: ['lawmaker Lee Seong-kweun', 'Reuters'],
      printed: { figure: { kind: 'about', value: 11_000 } },
      mutations: [
        {
          kind: 'rounded',
          seen: { text: 'nearly 11,000 North Korean troops are stationed in', where: 'lead' },
        },
      ],
      wording: { text: 'nearly', language: 'en' },
    },
    { of: '2024-11-20-nis-on-100000', via: ['Reuters'] },
  ],
  events: [
    {
      id: '2024-11-20-nis-in-combat',
      day: '../2024-11-20',
      kind: 'combat',
      title: 'The NIS tells lawmakers that some North Koreans have begun to fight',
    },
  ],
};
