// Higher Ground, with The Washington Times, on the first losses; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-20-higher-ground-1000-with-100-dead',
  publisher: 'Higher Ground (The Washington Times)',
  address:
    'https://highergroundtimes.com/higher-ground/2024/dec/20/high-body-count-may-deter-north-korea-forces-fight',
  language: 'en',
  publishedOn: '2024-12-20',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-19-nis-1000-wounded',
      note: 'The page was not found again; how it printed the number is left open.',
    },
    {
      of: '2024-12-17-us-official-several-hundred',
      via: ['AP'],
      wording: { text: 'a couple of hundred', language: 'en' },
      note: 'As AP has it.',
    },
    {
      of: '2024-12-18-sbu-200-wounded',
      via: ['The Kyiv Independent'],
    },
  ],
};
