// ICARO Media Group on the ambassador's sum; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-icaro-ponomarenko-100000',
  publisher: 'ICARO Media Group',
  title: 'North Korean Soldiers Secretly Fund Russia’s Military Initiatives',
  address:
    'https://icaro.icaromediagroup.com/media/news_stories/politics/icaro-media-group/north-korean-soldiers-secretly-fund-russia-s-military-initiatives/44448301',
  language: 'en',
  publishedOn: '2024-11~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-11-16-ponomarenko-100000-rotation', via: ['Voice of America'] },
    { of: '2024-11-16-ponomarenko-15000-kursk', via: ['Voice of America'] },
  ],
};
