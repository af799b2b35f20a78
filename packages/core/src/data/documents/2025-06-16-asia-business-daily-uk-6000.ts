// The Asia Business Daily on the British update of 15 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { casualties } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-16-asia-business-daily-uk-6000',
  publisher: 'The Asia Business Daily',
  address: 'https://cm.asiae.co.kr/en/article/2025061610463032015',
  language: 'en',
  publishedOn: '2025-06-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-15-uk-di-6000-casualties',
      origin: 'uk-defence-intelligence',
      quantity: casualties,
      figure: { kind: 'at-least', low: 6_000, exclusive: true },
      asOf: '2025-06-15',
      asOfInferred: true,
      statedOn: '2025-06-15',
      via: ['update on X'],
      wording: { text: 'highly likely', language: 'en', scale: 'phia' },
      placeSaid: 'Kursk',
    },
  ],
  mentions: [
    {
      of: '2025-01-24-uk-di-11000-sent',
      via: ['update on X'],
      wording: { text: 'approximately', language: 'en' },
      note: 'Later additions are called limited, from open sources.',
    },
    { of: '2025-06-04-shoigu-visit', via: ['update on X'] },
  ],
  statedValues: [
    {
      id: '2025-06-15-uk-di-more-than-half',
      indicator: 'casualty-share',
      part: 'share',
      figure: { kind: 'at-least', low: 50, exclusive: true },
      unit: 'percent',
      inputs: ['2025-06-15-uk-di-6000-casualties', '2025-01-24-uk-di-11000-sent'],
      wording: { text: 'more than half', language: 'en' },
      note: 'Of those first sent.',
    },
  ],
};
