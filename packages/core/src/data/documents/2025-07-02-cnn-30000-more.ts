// CNN on a Ukrainian assessment of 25,000 to 30,000 more troops; entered 2026-11-22 from a copy of its text.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-02-cnn-30000-more',
  publisher: 'CNN',
  title:
    'North Korea to send as many as 30,000 troops to bolster Russia’s forces, Ukrainian officials say',
  address: 'https://www.daily8.com/en/article/5dbc8f60b765dc8ded35d7d7564431e3',
  language: 'en',
  publishedOn: '2025-07-02',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-02-hur-25000-30000-more',
      origin: 'ua-hur',
      quantity: sent,
      figure: { kind: 'range', low: 25_000, high: 30_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2025-11-30',
        deadlineBasis: 'stated',
        deadlineNote:
          'CNN’s text says “in the coming months”; The Jerusalem Post has “by November”.',
        resolution: {
          outcomes: [
            { quantity: sent, reaches: 36_000 },
            { quantity: presentInRussia, reaches: 25_000 },
          ],
          text: 'Came true if 36,000 combat troops (11,000 and 25,000 more) had ever been sent, or 25,000 stood in Russia, by the end of November 2025. Sappers and builders do not count.',
        },
      },
      asOf: '2025-07/2025-11',
      asOfInferred: true,
      statedOn: '2025-07-02',
      via: ['assessment seen by CNN'],
      wording: { text: 'may arrive', language: 'en' },
      baseline: '2025-06-26-nis-11000-october',
      revision: {
        kind: 'contested',
        by: '2025-07-13-hur-no-plan-for-30000',
        cause: 'correction',
        reason: 'Asked by The Japan Times, HUR said that it had no information on it.',
        on: '2025-07-14',
      },
      note: 'Moscow could give the “needed equipment”; “great possibility” of use in occupied Ukraine.',
    },
    {
      id: '2025-07-02-western-official-30000-more',
      origin: 'western-officials',
      quantity: sent,
      figure: { kind: 'up-to', high: 30_000 },
      modality: 'planned',
      asOf: '2025-07',
      asOfInferred: true,
      via: ['one unnamed intelligence official'],
      baseline: '2025-06-26-nis-11000-october',
      note: 'Said to rest on that agency’s own data; the agency is not named.',
    },
  ],
  mentions: [
    {
      of: '2025-01-22-western-officials-4000',
      note: 'As “killed or injured”, without a day; whether they had counted again is not said.',
    },
  ],
  statedValues: [
    {
      id: '2025-07-02-cnn-triple',
      indicator: 'reinforcement-size',
      part: 'additional-over-sent',
      figure: { kind: 'exact', value: 3 },
      unit: 'times',
      inputs: ['2025-07-02-hur-25000-30000-more', '2025-06-26-nis-11000-october'],
      wording: { text: 'set to triple', language: 'en' },
      note: 'Speaks of the troops fighting for Russia; its 11,000, sent “in November”, name no source.',
    },
  ],
};
