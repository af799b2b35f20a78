// UDN (Taiwan) with AFP's text, with at least 600 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-24-udn-afp-600',
  publisher: 'UDN, with AFP',
  address: 'https://udn.com/news/story/6809/9093834',
  language: 'zh-Hant',
  publishedOn: '2025-10-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-600-killed',
      via: ['AFP'],
      printed: { asOf: '2025-10' },
      mutations: [
        {
          kind: 'old-as-new',
          seen: { text: '至少有600名北韓官兵陣亡', where: 'body' },
          inherits: 'AFP',
        },
      ],
      note: 'Credited to South Korean estimates; the NIS had moved to 2,000 on 2 September.',
    },
  ],
};
