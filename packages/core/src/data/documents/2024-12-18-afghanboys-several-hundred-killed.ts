// A copy of a British daily on the US official's several hundred; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-18-afghanboys-several-hundred-killed',
  publisher: 'afghanboys.net',
  title: '‘Several hundred’ North Korean troops killed fighting Ukraine, says US official | Russia',
  address: 'https://afghanboys.net/see.php?show=51484',
  language: 'en',
  publishedOn: '2024-12-18~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-17-us-official-several-hundred',
      via: ['AFP'],
      printed: { measure: 'killed' },
      mutations: [
        {
          kind: 'killed-for-casualties',
          seen: {
            text: '‘Several hundred’ North Korean troops killed fighting Ukraine',
            where: 'headline',
          },
          note: 'The headline as copied; the text has casualties, light wounds too.',
        },
      ],
    },
  ],
};
