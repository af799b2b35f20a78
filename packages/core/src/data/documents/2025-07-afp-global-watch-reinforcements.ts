// AFP and Global Watch on reinforcements from North Korea, July 2025; entered 2026-11-22 from a copy of the text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-afp-global-watch-reinforcements',
  publisher: 'Global Watch, with AFP',
  title: 'Russia turns again to N. Korea for reinforcements in Ukraine as war casualties mount',
  noAddressReason: 'The text was read from a copy; its page was not found in two searches.',
  language: 'en',
  publishedOn: '2025-07-02/2025-07-31~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'A page without an address: where it reads otherwise, nothing is charged. The copy bears no day; it comes after CNN’s report of 2 July 2025.',
  mentions: [
    {
      of: '2025-03-13-moscow-times-seven-months-held',
      note: 'Said here of large parts of the province.',
    },
    {
      of: '2025-07-02-hur-25000-30000-more',
      via: ['CNN'],
      wording: { text: 'as many as 30,000 additional', language: 'en' },
    },
    { of: '2025-07-02-western-official-30000-more', via: ['CNN'] },
    {
      of: '2025-06-26-nis-11000-october',
      via: ['CNN'],
      note: 'As of November, which is CNN’s month.',
    },
    {
      of: '2024-10-08-first-sea-transfer',
      via: ['CNN'],
      note: 'As of November, which is CNN’s month.',
    },
    {
      of: '2025-01-22-western-officials-4000',
      via: ['CNN'],
      note: 'As killed or injured, and without a day, as CNN has it.',
    },
    { of: '2025-06-03-csis-950000' },
    { of: '2025-06-17-shoigu-5000-builders', note: 'As 5,000 troops.' },
    { of: '2025-06-17-shoigu-1000-sappers', note: 'As 1,000 support personnel.' },
    {
      of: '2025-06-26-nis-6000-july-august',
      via: ['lawmaker Lee Seong-kweun', 'AFP'],
      note: 'Gives the timing and not the number it belongs to.',
    },
    {
      of: '2025-06-26-nis-10-million-shells',
      via: ['lawmaker Lee Seong-kweun', 'AFP'],
      note: 'As several million, which is AFP’s word.',
    },
    { of: '2024-06-19-treaty-signed' },
    { of: '2024-08-06-kursk-incursion' },
    { of: '2025-04-28-dprk-confirms' },
    { of: '2025-06-17-shoigu-visit' },
  ],
  statedValues: [
    {
      id: '2025-07-global-watch-triple',
      indicator: 'reinforcement-size',
      part: 'additional-over-sent',
      figure: { kind: 'exact', value: 3 },
      unit: 'times',
      inputs: ['2025-07-02-hur-25000-30000-more', '2025-06-26-nis-11000-october'],
      wording: { text: 'would triple', language: 'en' },
      note: 'Credited to CNN.',
    },
    {
      id: '2025-07-global-watch-lead-month',
      indicator: 'lead-signal',
      part: 'lead',
      figure: { kind: 'about', value: 1 },
      unit: 'months',
      wording: { text: 'roughly a month in advance', language: 'en' },
      note: 'Said of “previous deployments”, in the plural.',
    },
  ],
};
