// An English rewrite of Ohman's interview with LRT; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-29-xn-vg1b002a-ohman-88000',
  publisher: 'xn--vg1b002a.net',
  title:
    '“Except for one person, all were killed in action… North Korean troops already engaged in combat in Kursk on the 25th.”',
  address: 'https://xn--vg1b002a.net/?p=11778',
  language: 'en',
  publishedOn: '2024-10-29~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-28-blue-yellow-88000',
      origin: 'blue-yellow',
      quantity: sent,
      figure: { kind: 'up-to', high: 88_000 },
      modality: 'capacity',
      asOf: '2024-10-28',
      asOfInferred: true,
      statedOn: '2024-10-28',
      via: ['Jonas Ohman', 'LRT'],
      wording: { text: 'potentially rising to', language: 'en' },
      note: 'From intelligence, he says. Defense Express has as many special forces: the tie is a guess.',
    },
  ],
  mentions: [{ of: '2024-10-28-blue-yellow-all-but-one', via: ['Jonas Ohman', 'LRT'] }],
};
