// Free Malaysia Today with AFP's text, with at least 600 dead; entered 2026-11-22 from the page on another host of the outlet.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-24-free-malaysia-today-afp-600',
  publisher: 'Free Malaysia Today, with AFP',
  address:
    'https://www.freemalaysiatoday.com/category/world/2025/10/24/n-korea-building-memorial-for-troops-killed-in-ukraine-war',
  language: 'en',
  publishedOn: '2025-10-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-600-killed',
      via: ['AFP'],
      note: 'Seven weeks after the NIS had moved to 2,000. The page could not be opened again and is not charged.',
    },
    { of: '2025-10-23-museum-begun', via: ['KCNA', 'AFP'] },
  ],
};
