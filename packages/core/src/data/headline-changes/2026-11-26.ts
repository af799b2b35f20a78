// What moved by rule version 2, which prints in large the range of what sides say now, and by the claims of 2026.
import type { HeadlineChange } from '../../model/headline-change.js';

/** The changes of this data day. */
export const changes: readonly HeadlineChange[] = [
  {
    on: '2026-11-26',
    headline: 'sent',
    ruleVersion: '2',
    to: { low: 12_000, high: 17_000 },
    past: [
      { day: '2024-12-31', to: { low: 10_000, high: 12_000 } },
      { day: '2025-03-31', to: { low: 11_000, high: 12_000 } },
      { day: '2025-06-30', to: { low: 11_000, high: 15_000 } },
      { day: '2025-09-30', to: { low: 11_000, high: 13_000 } },
      { day: '2025-12-31', to: { low: 11_000, high: 13_000 } },
      { day: '2026-03-31', to: { low: 12_000, high: 17_000 } },
      { day: '2026-06-30', to: { low: 12_000, high: 17_000 } },
      { day: '2026-09-30', to: { low: 12_000, high: 17_000 } },
    ],
    reason:
      'Rule version 2 prints the range of what sides say now, and no longer begins at what two voices reach: from the 12,000 of Ukrainian military intelligence (January 2026) past Seoul’s 13,000 of July 2025 to London’s 17,000 of February 2026. Through 2025 the range begins at the 11,000 that London, Western officials and later Kyiv gave.',
    because: ['2026-01-02-hur-12000-sent'],
    restsOn: [],
  },
  {
    on: '2026-11-26',
    headline: 'present',
    ruleVersion: '2',
    to: { low: 8_500, high: 8_500 },
    past: [
      { day: '2024-12-31', to: { low: 10_000, high: 13_000 } },
      { day: '2025-03-31', to: { low: 12_000, openFrom: 12_000 } },
      { day: '2025-06-30', to: { low: 12_000, openFrom: 12_000 } },
      { day: '2025-09-30', to: { low: 12_000, openFrom: 12_000 } },
      { day: '2025-12-31', to: { low: 12_000, openFrom: 12_000 } },
      { day: '2026-03-31', to: { low: 10_000, high: 10_000 } },
      { day: '2026-06-30', to: { low: 10_000, high: 10_000 } },
      { day: '2026-09-30', to: { low: 8_500, high: 8_500 } },
    ],
    reason:
      'Rule version 2 prints the newest claims with their day even when they are old, and lends nothing from those sent or in Kursk. The newest is Ukrainian military intelligence’s 8,500 of August 2026, new in the record; before it stood Kyiv’s 10,000 of February 2026, and through 2025 Washington’s more than 12,000 of January.',
    because: ['2026-08-22-hur-8500-in-russia'],
    restsOn: ['2024-11-04-us-dod-11000-12000', '2026-08-22-hur-8500-in-russia'],
  },
  {
    on: '2026-11-26',
    headline: 'killed-or-wounded',
    ruleVersion: '2',
    to: { low: 6_000, openFrom: 7_000 },
    past: [
      { day: '2024-12-31', to: { low: 24, openFrom: 3_000 } },
      { day: '2025-03-31', to: { low: 3_600, high: 6_000 } },
      { day: '2025-06-30', to: { low: 4_000, openFrom: 6_000 } },
      { day: '2025-09-30', to: { low: 4_000, openFrom: 6_000 } },
      { day: '2025-12-31', to: { low: 4_000, high: 7_000 } },
      { day: '2026-03-31', to: { low: 5_000, high: 7_000 } },
      { day: '2026-06-30', to: { low: 6_000, openFrom: 7_000 } },
      { day: '2026-09-30', to: { low: 6_000, openFrom: 7_000 } },
    ],
    reason:
      'Rule version 2 prints the range of what sides say now: from Seoul’s 6,000 of February 2026 to the more than 7,000 of Ukrainian military intelligence of June 2026, new in the record like NATO’s 7,000 of December 2025. On past days it begins at the lowest side, such as Washington’s “dozens” of December 2024, and no longer at what two voices reach.',
    because: [
      '2025-03-05-nis-3600-killed-or-wounded',
      '2025-08-06-syrskyi-4000',
      '2025-12-08-nato-7000-killed-or-wounded',
      '2026-06-hur-7000-killed-or-wounded',
    ],
    restsOn: [
      '2025-03-05-nis-3600-killed-or-wounded',
      '2025-08-06-syrskyi-4000',
      '2025-12-08-nato-7000-killed-or-wounded',
      '2026-06-hur-7000-killed-or-wounded',
    ],
  },
  {
    on: '2026-11-26',
    headline: 'killed',
    ruleVersion: '2',
    to: { low: 2_000, high: 3_000 },
    past: [
      { day: '2024-12-31', to: { low: 100, openFrom: 100 } },
      { day: '2025-03-31', to: { low: 300, high: 1_000 } },
      { day: '2025-06-30', to: { low: 600, high: 1_500 } },
      { day: '2025-09-30', to: { low: 1_500, high: 2_000 } },
      { day: '2025-12-31', to: { low: 1_500, high: 2_000 } },
      { day: '2026-03-31', to: { low: 1_500, high: 2_000 } },
      { day: '2026-06-30', to: { low: 2_000, high: 2_300 } },
      { day: '2026-09-30', to: { low: 2_000, high: 3_000 } },
    ],
    reason:
      'Rule version 2 prints the range of what sides say now: from Seoul’s 2,000 of September 2025 to the 3,000 of Ukrainian military intelligence of September 2026, new in the record like the BBC’s 2,300 of May 2026. NATO’s 1,500 of April 2025 is more than a year and three weeks older than the newest and stands among the earlier claims.',
    because: ['2026-05-19-bbc-korean-2300-killed', '2026-09-14-hur-3000-killed'],
    restsOn: ['2026-05-19-bbc-korean-2300-killed', '2026-09-14-hur-3000-killed'],
  },
  {
    on: '2026-11-26',
    headline: 'wounded',
    ruleVersion: '2',
    to: { low: 1_500, high: 4_100 },
    past: [
      { day: '2024-12-31', to: { low: 1_000, high: 1_000 } },
      { day: '2025-03-31', to: { low: 2_700, high: 3_600 } },
      { day: '2025-06-30', to: { low: 3_500, high: 4_100 } },
      { day: '2025-09-30', to: { low: 3_500, high: 4_100 } },
      { day: '2025-12-31', to: { low: 3_500, high: 4_100 } },
      { day: '2026-03-31', to: { low: 3_500, high: 4_100 } },
      { day: '2026-06-30', to: { low: 3_500, high: 4_100 } },
      { day: '2026-09-30', to: { low: 1_500, high: 4_100 } },
    ],
    reason:
      'Rule version 2 prints the range of what sides say now: from the 1,500 of Ukrainian military intelligence of September 2026, new in the record, to Seoul’s 4,100 of April 2025, which stays because a total does not fall: the two contradict each other. Before September 2026 the lowest was NATO’s 3,500 of April 2025.',
    because: ['2025-04-03-nato-3500-wounded', '2026-09-14-hur-1500-wounded'],
    restsOn: ['2025-04-03-nato-3500-wounded', '2026-09-14-hur-1500-wounded'],
  },
];
