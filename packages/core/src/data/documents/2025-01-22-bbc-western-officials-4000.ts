// KBS World on what Western officials told the BBC: 4,000; entered 2026-11-22.
import type { DocumentEntry } from '../../model/entry.js';
import { casualties, killed, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-22-bbc-western-officials-4000',
  publisher: 'KBS World',
  address: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=190523',
  language: 'en',
  publishedOn: '2025-01-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Reports what the BBC had from Western officials.',
  claims: [
    {
      id: '2025-01-22-western-officials-4000',
      origin: 'western-officials',
      quantity: casualties,
      figure: { kind: 'about', value: 4_000 },
      asOf: '2025-01-15~',
      asOfInferred: true,
      via: ['BBC'],
      placeSaid: 'Kursk',
      note: 'Killed, wounded, missing or captured. The “about” is KBS’s; the BBC has a plain 4,000.',
    },
    {
      id: '2025-01-22-western-officials-1000-killed',
      origin: 'western-officials',
      quantity: killed,
      figure: { kind: 'about', value: 1_000 },
      asOf: '2025-01-15~',
      via: ['BBC'],
      placeSaid: 'Kursk',
    },
    {
      id: '2025-01-22-western-officials-11000-sent',
      origin: 'western-officials',
      quantity: sent,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2025-01-15~',
      asOfInferred: true,
      via: ['BBC'],
      wording: { text: 'estimated', language: 'en' },
    },
  ],
  statedValues: [
    {
      id: '2025-01-22-bbc-nearly-40-percent',
      indicator: 'casualty-share',
      part: 'share',
      figure: { kind: 'about', value: 40 },
      unit: 'percent',
      inputs: ['2025-01-22-western-officials-4000', '2025-01-22-western-officials-11000-sent'],
      wording: { text: 'nearly 40 percent', language: 'en' },
      note: 'The two numbers give 36.4 %.',
    },
  ],
};
