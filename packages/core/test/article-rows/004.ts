// Article 004 (AFP and Global Watch, July 2025): where each row of the evidence stands in the record.

const page = '2025-07-afp-global-watch-reinforcements';

/** One entry for every row of the table of the article. */
export const rows: readonly { row: number; statement: string; records: readonly string[] }[] = [
  {
    row: 1,
    statement: 'as many as 30,000 additional soldiers',
    records: [
      `${page}>2025-07-02-hur-25000-30000-more`,
      '2025-07-02-hur-25000-30000-more',
      '2025-07-13-hur-no-plan-for-30000',
    ],
  },
  {
    row: 2,
    statement: 'that would triple the number already sent',
    records: [
      '2025-07-global-watch-triple',
      '2025-07-02-cnn-triple',
      '2025-07-03-japan-times-almost-triple',
      '2025-07-03-japan-times-14000-sent',
    ],
  },
  {
    row: 3,
    statement: '11,000 dispatched in November',
    records: [
      `${page}>2025-06-26-nis-11000-october`,
      `${page}>2024-10-08-first-sea-transfer`,
      '2025-06-26-nis-11000-october',
    ],
  },
  {
    row: 4,
    statement: 'about 4,000 killed or injured, by Western officials',
    records: [`${page}>2025-01-22-western-officials-4000`],
  },
  {
    row: 5,
    statement: 'a Western official confirms up to 30,000',
    records: [`${page}>2025-07-02-western-official-30000-more`],
  },
  {
    row: 6,
    statement: 'more than 950,000 Russians killed or wounded, by CSIS',
    records: [`${page}>2025-06-03-csis-950000`],
  },
  {
    row: 7,
    statement: '5,000 troops and 1,000 support personnel announced by Shoigu',
    records: [
      `${page}>2025-06-17-shoigu-5000-builders`,
      `${page}>2025-06-17-shoigu-1000-sappers`,
      '2025-06-17-shoigu-visit',
    ],
  },
  {
    row: 8,
    statement: 'deployments as early as July or August',
    records: [`${page}>2025-06-26-nis-6000-july-august`],
  },
  {
    row: 9,
    statement: 'Ukraine held parts of Kursk for seven months',
    records: [
      `${page}>2025-03-13-moscow-times-seven-months-held`,
      `${page}>2024-08-06-kursk-incursion`,
      '2025-03-13-sudzha-retaken',
    ],
  },
  {
    row: 10,
    statement: 'Shoigu visited roughly a month before deployments',
    records: [
      '2025-07-global-watch-lead-month',
      '2024-09-13-shoigu-visit',
      '2024-10-08-first-sea-transfer',
      '2024-10-23-shoigu-visit',
      '2025-03-21-shoigu-visit',
      '2025-04-30-no-third-dispatch-seen',
      '2025-08-sappers-leave',
      '2025-09-builders-move',
    ],
  },
  {
    row: 11,
    statement: 'several million artillery shells',
    records: [`${page}>2025-06-26-nis-10-million-shells`],
  },
  {
    row: 12,
    statement: '“previous deployments”, in the plural',
    records: [
      '2025-07-global-watch-lead-month',
      '2025-06-26-afp-lead-month',
      '2025-06-26-joongang-lead-month',
      '2025-06-26-kbs-world-lead-month',
    ],
  },
];
