// A News (Turkey) on lawmaker Yu's statement, with 3,600 as Seoul's estimate; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-05-anews-3600-casualties',
  publisher: 'A News',
  title:
    'N.Korea sent 3,500 soldiers to Russia for training, with deployment underway: S.Korean legislator',
  address:
    'https://www.anews.com.tr/asia/2025/03/05/nkorea-sent-3500-soldiers-to-russia-for-training-with-deployment-underway-skorean-legislator',
  language: 'en',
  publishedOn: '2025-03-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-03-05-hur-3500-in-training', via: ['lawmaker Yu Yong-weon', 'Yonhap'] },
    { of: '2025-03-05-hur-1500-second-batch', via: ['lawmaker Yu Yong-weon', 'Yonhap'] },
    {
      of: '2025-03-05-hur-3600-wounded',
      via: ['lawmaker Yu Yong-weon'],
      printed: { measure: 'killed-or-wounded', origin: 'South Korea' },
      mutations: [{ kind: 'wrong-measure' }, { kind: 'wrong-origin' }],
    },
    {
      of: '2025-03-05-hur-400-killed',
      via: ['lawmaker Yu Yong-weon'],
      note: 'As a tenth of around 4,000 casualties.',
    },
    {
      of: '2025-01-13-nis-300-killed',
      printed: { figure: { kind: 'at-least', low: 300 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
    {
      of: '2025-01-13-nis-2700-wounded',
      printed: { figure: { kind: 'exact', value: 2_700 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
  ],
};
