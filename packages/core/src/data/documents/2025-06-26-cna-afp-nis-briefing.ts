// AFP's text, as CNA ran it, on the NIS briefing of 26 June 2025; entered 2026-11-22 from a copy of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-cna-afp-nis-briefing',
  publisher: 'CNA, with AFP',
  title: 'North Korea sending more troops to Russia for Ukraine war: Seoul',
  address: 'https://www.daily8.com/en/article/29368886fa21fb07fb0ba75a89c42164',
  language: 'en',
  publishedOn: '2025-06-26',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-26-nis-11000-october',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2024-10',
      via: ['lawmaker Lee Seong-kweun'],
      wording: { text: '1만1000여 명', language: 'ko' },
      note: 'The first dispatch, looked back on. The Korean is Media Pen’s; AFP has a plain 11,000, Nocut 12,000.',
    },
    {
      id: '2025-06-26-nis-4000-more',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'about', value: 4_000 },
      asOf: '2025-02',
      asOfInferred: true,
      via: ['lawmaker Lee Seong-kweun'],
      baseline: '2025-06-26-nis-11000-october',
      note: 'In Korean 4000여 명, dispatched (Media Pen); AFP has a plain 4,000, announced by Russia.',
    },
  ],
  mentions: [
    { of: '2025-06-26-nis-6000-july-august', via: ['lawmaker Lee Seong-kweun'] },
    {
      of: '2025-06-26-nis-10-million-shells',
      via: ['lawmaker Lee Seong-kweun'],
      printed: {
        figure: {
          kind: 'in-words',
          words: 'several million',
          reading: readWords('several-million'),
        },
      },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'an estimated several million artillery shells', where: 'body' },
          inherits: 'AFP',
          note: 'The Korean pages have 1000여만, some ten million.',
        },
      ],
    },
  ],
  statedValues: [
    {
      id: '2025-06-26-afp-lead-month',
      indicator: 'lead-signal',
      part: 'lead',
      figure: { kind: 'about', value: 1 },
      unit: 'months',
      wording: { text: 'roughly a month in advance', language: 'en' },
      note: 'Said of “previous deployments”, in the plural.',
    },
  ],
};
