// Bombo Radyo on a further dispatch, with losses; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-24-bombo-radyo-1200-dead',
  publisher: 'Bombo Radyo',
  address:
    'https://bomboradyo.com/norkor-naghahanda-umano-magpadala-ng-mas-marami-pang-tropa-nito-sa-russia-matapos-ang-matinding-pagkaubos-sokor-official',
  language: 'tl',
  publishedOn: '2025-01-24~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-24-us-officials-1200',
      printed: { measure: 'killed' },
      mutations: [
        {
          kind: 'killed-for-casualties',
          seen: { text: '1,200 na mga North Korean soldier ang nasawi', where: 'body' },
        },
      ],
    },
    {
      of: '2025-01-13-nis-2700-wounded',
      wording: { text: 'mahigit', language: 'tl' },
    },
    { of: '2025-01-09-zelensky-4000' },
  ],
};
