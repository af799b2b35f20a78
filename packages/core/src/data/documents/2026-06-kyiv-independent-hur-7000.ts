// The Kyiv Independent on HUR's count of June 2026; entered 2026-11-26 by two digests, the page not opened.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-06-kyiv-independent-hur-7000',
  publisher: 'The Kyiv Independent',
  address:
    'https://kyivindependent.com/north-korean-troops-took-over-7-000-casualties-in-russias-kursk-oblast-hur-claims/',
  language: 'en',
  publishedOn: '2026-06',
  readAs: 'named',
  namedBy: [
    'research notes on the war, sources of September 2026 (https://github.com/barafael/bavovniatko)',
    'Free North Korea, page on the army (https://github.com/Ahmet-Dedeler/free-north-korea)',
  ],
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2026-06-hur-7000-killed-or-wounded',
      origin: 'ua-hur',
      quantity: killedOrWounded,
      figure: { kind: 'at-least', low: 7_000, exclusive: true },
      asOf: '2026-06',
      asOfInferred: true,
      statedOn: '2026-06',
      wording: { text: 'over', language: 'en' },
      placeSaid: 'Kursk',
      note: 'The address says casualties; one digest reads killed or wounded. HUR’s 3,000 and 1,500 of September do not fit it.',
    },
  ],
  mentions: [
    { of: '2026-02-12-nis-6000-killed-or-wounded' },
    {
      of: '2025-06-15-uk-di-6000-casualties',
      note: 'Both digests have the British 6,000 beside Seoul’s; the day the page gives it was not seen.',
    },
  ],
};
