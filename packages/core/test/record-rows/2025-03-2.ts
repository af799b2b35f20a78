// Record of March 2025 to November 2026, section 2: where each outcome of a forecast stands in the ledger.

/** One entry for every row of the section. */
export const rows: readonly {
  readonly row: string;
  readonly records: readonly string[];
  readonly leftOut?: string;
}[] = [
  {
    row: '2.1',
    records: [
      '2025-01-16-isw-12000-by-mid-april',
      '2025-01-16-isw-92-a-day',
      '2025-01-15-withdrawal',
      '2025-02-07-return',
      '2025-04-30-nis-4700-killed-or-wounded',
      '2025-04-30-nis-15000-sent',
      '2025-06-15-uk-di-6000-casualties',
      '2026-02-12-nis-6000-killed-or-wounded',
      '2025-06-hur-11000-in-kursk',
      '2025-08-14-hur-11000-in-kursk',
      '2025-11-04-nis-10000-near-border',
      '2026-02-12-nis-10000-in-kursk',
    ],
  },
  {
    row: '2.2',
    records: [
      '2024-11-17-g20-100000',
      '2024-11-16-ponomarenko-100000-rotation',
      '2024-11-icaro-ponomarenko-100000>2024-11-16-ponomarenko-100000-rotation',
      '2024-11-supremacy-ponomarenko-100000>2024-11-16-ponomarenko-100000-rotation',
      '2024-11-19-zelensky-100000',
      '2024-11-20-mint-wsj-100000>2024-11-19-zelensky-100000',
      '2025-12-13-rok-line-15000-sent',
      '2026-02-04-hur-3000-returned',
      '2026-02-12-nis-1100-returned-december',
    ],
  },
  {
    row: '2.3',
    records: [
      '2025-07-02-hur-25000-30000-more',
      '2025-07-13-hur-no-plan-for-30000',
      '2025-07-01-hur-3500-in-training',
      '2025-08-12-hur-11000-present',
      '2025-08-12-hur-6000-engineers',
      '2025-08-12-hur-1200-first-batch',
      '2025-09-02-nis-1000-sappers-arrived',
      '2025-11-04-nis-10000-near-border',
      '2025-11-04-nis-5000-builders',
      '2025-11-04-nis-1000-sappers',
      '2026-02-12-nis-10000-in-kursk',
      '2025-10-16-drone-crews-steer-fire',
      '2026-02-04-fire-from-kursk',
      '2025-07-03-kbs-30000-apart-from-6000>2025-07-02-hur-25000-30000-more',
    ],
  },
  {
    row: '2.4',
    records: [
      '2025-06-26-nis-6000-july-august',
      '2025-08-sappers-leave',
      '2025-09-05-sappers-at-work',
      '2025-09-builders-move',
      '2025-05-28-sapper-regiment-formed',
      '2025-06-04-shoigu-visit',
      '2025-06-17-shoigu-visit',
      '2025-04-30-no-third-dispatch-seen',
      '2025-06-26-tongsin-shoigu-october>2024-10-23-shoigu-visit',
      '2025-03-22-donga-shoigu-visit>2024-09-13-shoigu-visit',
    ],
  },
  {
    row: '2.5',
    records: [
      '2024-10-21-lakiichuk-10000-a-month',
      '2025-07-02-medvedev-30000-a-month',
      '2025-12-17-belousov-410000-contracts-2025',
      '2025-07-afp-global-watch-reinforcements>2025-06-17-shoigu-5000-builders',
      '2025-07-afp-global-watch-reinforcements>2025-06-17-shoigu-1000-sappers',
    ],
  },
];
