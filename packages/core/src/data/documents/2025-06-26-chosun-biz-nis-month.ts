// Chosun Biz on the NIS briefing and the visit behind it; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-chosun-biz-nis-month',
  publisher: 'Chosun Biz',
  address: 'https://biz.chosun.com/en/en-policy/2025/06/26/IOPK5BP4PJD55JYPQTGELGTSZY',
  language: 'en',
  publishedOn: '2025-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-26-nis-6000-july-august',
      via: ['lawmakers Park Sun-won and Lee Seong-kweun'],
    },
    {
      of: '2025-06-26-nis-11000-october',
      printed: { figure: { kind: 'at-least', low: 11_000, exclusive: true }, asOf: '2024-11' },
      mutations: [{ kind: 'wrong-date' }, { kind: 'hedge-lost' }],
      note: 'KBS World has November too; AFP’s text, by the same lawmaker, October.',
    },
    {
      of: '2025-06-26-nis-10-million-shells',
      printed: { figure: { kind: 'at-least', low: 10_000_000, exclusive: true } },
      mutations: [{ kind: 'hedge-lost' }],
    },
    {
      of: '2024-10-23-shoigu-visit',
      note: 'Named as the visit a month before the first dispatch.',
    },
  ],
};
