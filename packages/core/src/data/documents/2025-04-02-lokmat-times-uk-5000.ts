// Lokmat Times, with IANS and Yonhap, on a British update of 28 March 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { casualties, killed } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-02-lokmat-times-uk-5000',
  publisher: 'Lokmat Times, with IANS',
  title:
    'North Korean troops suffer over 5,000 casualties in Kursk region: British defence ministry',
  address:
    'https://www.lokmattimes.com/international/north-korean-troops-suffer-over-5000-casualties-in-kursk-region-british-defence-ministry/amp',
  language: 'en',
  publishedOn: '2025-04-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'The update is dated only “Friday”.',
  claims: [
    {
      id: '2025-03-28-uk-di-5000-casualties',
      origin: 'uk-defence-intelligence',
      quantity: casualties,
      figure: { kind: 'at-least', low: 5_000, exclusive: true },
      asOf: '2025-03',
      statedOn: '2025-03-28',
      via: ['update on X', 'Yonhap'],
      wording: { text: 'more than 5,000 casualties', language: 'en' },
      placeSaid: 'Kursk',
    },
    {
      id: '2025-03-28-uk-di-third-killed',
      origin: 'uk-defence-intelligence',
      quantity: killed,
      figure: {
        kind: 'share',
        lowPercent: 33,
        highPercent: 34,
        of: ['2025-03-28-uk-di-5000-casualties'],
      },
      asOf: '2025-03',
      statedOn: '2025-03-28',
      via: ['update on X', 'Yonhap'],
      wording: { text: 'approximately a third', language: 'en' },
      placeSaid: 'Kursk',
    },
  ],
  mentions: [
    {
      of: '2025-01-24-uk-di-11000-sent',
      via: ['update on X', 'Yonhap'],
      wording: { text: 'initial', language: 'en' },
    },
    {
      of: '2025-03-27-jcs-3000-more',
      via: ['Yonhap'],
      printed: { figure: { kind: 'exact', value: 3_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'sent 3,000 more troops to Russia', where: 'body' },
          inherits: 'Yonhap',
          note: 'Only “or more” is lost.',
        },
      ],
    },
    { of: '2025-03-27-jcs-4000-killed-or-wounded', via: ['Yonhap'] },
  ],
  statedValues: [
    {
      id: '2025-03-28-uk-di-nearly-half',
      indicator: 'casualty-share',
      part: 'share',
      figure: {
        kind: 'share',
        lowPercent: 40,
        highPercent: 50,
        of: ['2025-01-24-uk-di-11000-sent'],
      },
      unit: 'percent',
      inputs: ['2025-03-28-uk-di-5000-casualties', '2025-01-24-uk-di-11000-sent'],
      wording: { text: 'nearly half', language: 'en' },
    },
  ],
};
