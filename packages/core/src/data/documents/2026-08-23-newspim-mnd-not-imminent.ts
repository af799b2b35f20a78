// Newspim on Seoul's defence ministry and a further dispatch; entered 2026-11-26 from its headline, by two digests.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-08-23-newspim-mnd-not-imminent',
  publisher: 'Newspim',
  title: '국방부 "북한군 추가 파병 임박 징후 식별되지 않아"',
  address:
    'https://news.google.com/rss/articles/CBMiXEFVX3lxTFBFYm9HUW5FUzhEc25GVlM0eVJJa0YtTElXUXZ3NGgxSlFTQU5WV19XSjd0eTNxcU9IZVl0a2FjVEhrRDhYRmZuY0w2eDRoNHl5VDYtSmVYVTNTaDU4?oc=5',
  language: 'ko',
  publishedOn: '2026-08-23~',
  readAs: 'named',
  namedBy: [
    'Korean news digest of 22 and 23 August 2026 (in a public repository)',
    'daily briefing of 10 September 2026, with Reuters: “late August” (in a public repository)',
  ],
  recordedOn: '2026-11-26',
  note: 'The address is a news index’s link to the page.',
  claims: [
    {
      id: '2026-08-23-mnd-preparing-not-imminent',
      origin: 'rok-mnd',
      quantity: sent,
      figure: { kind: 'none-stated' },
      modality: 'planned',
      asOf: '2026-08-23~',
      asOfInferred: true,
      statedOn: '2026-08-23~',
      wording: { text: '임박 징후 식별되지 않아', language: 'ko' },
      baseline: '2025-12-13-rok-line-15000-sent',
      note: 'Preparations are seen, no sign that a dispatch is imminent. Said when Kyiv spoke of 30,000 more; no number.',
    },
  ],
  mentions: [
    {
      of: '2026-07-25-zelensky-30000-more',
      note: 'The digest speaks of Ukraine’s talk of 30,000.',
    },
  ],
};
