// Kursk-news on the devices cleared by North Korean sappers; entered 2026-11-26 from an excerpt of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-21-kursk-news-1600000-devices',
  publisher: 'Kursk-news',
  title:
    'Саперы из КНДР уничтожили около 1,6 миллиона взрывоопасных предметов в курском приграничье',
  address: 'https://kursk-news.net/society/2026/02/21/763286-amp.html',
  language: 'ru',
  publishedOn: '2026-02-21',
  readAs: 'excerpt',
  recordedOn: '2026-11-26',
  mentions: [
    { of: '2026-02-15-khinshtein-1600000-devices', via: ['Komsomolskaya Pravda'] },
    { of: '2026-02-15-khinshtein-sappers-gone', via: ['Komsomolskaya Pravda'] },
  ],
};
