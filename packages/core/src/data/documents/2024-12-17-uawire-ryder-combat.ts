// UAWire, with the Pentagon's briefing of 16 December 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-17-uawire-ryder-combat',
  publisher: 'UAWire',
  title: 'Ukrainian Forces reportedly kill 50 North Korean troops in Russia’s Kursk region',
  address:
    'https://www.uawire.org/ukrainian-forces-reportedly-kill-50-north-korean-troops-in-russia-s-kursk-region',
  language: 'en',
  publishedOn: '2024-12-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-12-17-sof-50-killed' }, { of: '2024-12-17-sof-47-wounded' }],
  events: [
    {
      id: '2024-12-16-us-dod-in-combat',
      day: '../2024-12-16',
      kind: 'combat',
      title: 'The Pentagon confirms combat and losses, since the week before',
    },
  ],
};
