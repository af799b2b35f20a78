// CP24 (AP text) on Wood in the Security Council and Blinken, 31 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-31-cp24-wood-8000',
  publisher: 'CP24, with AP',
  address:
    'https://www.cp24.com/news/world/2024/10/31/about-8000-north-korean-troops-are-near-the-ukrainian-border-us-diplomat-says-at-un/',
  language: 'en',
  publishedOn: '2024-10-31',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-31-us-state-8000-kursk',
      origin: 'us-state',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 8_000 },
      asOf: '2024-10-31',
      via: ['Robert Wood', 'AP'],
      wording: { text: 'some 8,000', language: 'en' },
      note: 'Wood in the Security Council; Blinken’s “as many as 8,000” of that day is a claim of its own.',
    },
  ],
};
