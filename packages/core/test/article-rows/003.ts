// Article 003 (Espreso, Lakiichuk): where each row of the evidence stands in the record.

const page = '2024-10-21-espreso-lakiichuk';

/** One entry for every row of the table of the article. */
export const rows: readonly { row: number; statement: string; records: readonly string[] }[] = [
  {
    row: 1,
    statement: '10,000 DPRK soldiers are Russia’s monthly need',
    records: [
      '2024-10-21-lakiichuk-10000-a-month',
      '2023-12-21-hur-1000-1200-recruits-a-day',
      '2024-01-15-hur-30000-recruits-a-month',
      '2024-03-30-uk-30000-recruits-a-month',
      '2025-02-07-ua-mod-36000-recruits-a-month',
      '2025-05-13-putin-50000-60000-a-month',
      '2025-07-02-medvedev-30000-a-month',
    ],
  },
  {
    row: 2,
    statement: 'they give at least a month’s head start',
    records: ['2024-10-21-lakiichuk-10000-one-month'],
  },
  {
    row: 3,
    statement: '30,000 would give three months',
    records: ['2024-10-21-lakiichuk-30000-three-months'],
  },
  {
    row: 4,
    statement: '20 dead near Donetsk, six of them DPRK soldiers',
    records: [
      `${page}>2024-10-04-ua-officials-20-killed-donetsk`,
      `${page}>2024-10-04-ua-officials-6-killed-donetsk`,
      '2024-10-03-strike-near-donetsk',
    ],
  },
  {
    row: 5,
    statement: 'South Korea’s minister: the North may deploy troops',
    records: [`${page}>2024-10-08-rok-minister-warning`, '2024-10-08-rok-mnd-casualties-likely'],
  },
  {
    row: 6,
    statement: 'Zelensky: Russia’s plan to train 10,000',
    records: [`${page}>2024-10-17-zelensky-10000-planned`],
  },
  {
    row: 7,
    statement: 'Budanov: 11,000 in training in eastern Russia',
    records: [`${page}>2024-10-17-budanov-11000-training`],
  },
  {
    row: 8,
    statement: 'Budanov: the first 2,600 on the way to Kursk',
    records: [`${page}>2024-10-17-budanov-2600-planned`],
  },
];
