// A News (Turkey) on lawmaker Yu's statement, with 3,600 as Seoul's estimate; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

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
  claims: [
    {
      id: '2025-03-05-nis-3600-killed-or-wounded',
      origin: 'rok-nis',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 3_600 },
      asOf: '../2025-03-05',
      statedOn: '2025-03-05',
      via: ['lawmaker Yu Yong-weon', 'CBS radio'],
      wording: { text: 'around 3,600', language: 'en' },
      note: 'In Korean, of the dead and wounded: our NIS 3,600여, HUR 4,000여 (Yonhap News TV).',
    },
  ],
  mentions: [
    { of: '2025-03-05-hur-3500-in-training', via: ['lawmaker Yu Yong-weon', 'Yonhap'] },
    { of: '2025-03-05-hur-1500-second-batch', via: ['lawmaker Yu Yong-weon', 'Yonhap'] },
    {
      of: '2025-03-05-hur-400-killed',
      via: ['lawmaker Yu Yong-weon'],
      note: 'As a tenth of around 4,000 casualties.',
    },
    {
      of: '2025-01-13-nis-300-killed',
      wording: { text: 'at least', language: 'en' },
    },
    {
      of: '2025-01-13-nis-2700-wounded',
    },
  ],
};
