// Article 000 (Espreso retelling Defense Express): where each row of the evidence stands in the record.

const page = '2024-10-18-espreso-defense-express';

/** One entry for every row of the table of the article. */
export const rows: readonly { row: number; statement: string; records: readonly string[] }[] = [
  {
    row: 1,
    statement: '11,000 to 12,000 dispatched, in training in the Far East',
    records: [
      `${page}>2024-10-17-budanov-11000-training`,
      `${page}>2024-10-18-nis-12000-planned`,
      '2024-10-18-nis-1500-sent',
    ],
  },
  {
    row: 2,
    statement: 'Kyiv and Seoul both confirmed it, nearly alike',
    records: [
      '2024-10-18-espreso-nearly-identical',
      '2024-10-18-nis-12000-planned',
      '2024-10-23-nis-3000-sent',
      '2024-10-23-nis-10000-planned',
    ],
  },
  {
    row: 3,
    statement: 'the Pentagon could not confirm by 17 October',
    records: [
      '2024-10-17-us-dod-cannot-confirm',
      '2024-10-19-us-dod-cannot-confirm',
      '2024-10-23-white-house-3000-sent',
    ],
  },
  {
    row: 4,
    statement: 'training to end on 1 November',
    records: [`${page}>2024-10-17-budanov-11000-ready`],
  },
  {
    row: 5,
    statement: '26 million people',
    records: ['2024-10-18-defense-express-26000000-people'],
  },
  {
    row: 6,
    statement: 'an army of 1.28 million',
    records: [`${page}>2023-02-16-rok-mnd-1280000-army`, '2024-10-25-reuters-1300000-army'],
  },
  {
    row: 7,
    statement: '88,000 special operations troops',
    records: [
      '2024-10-18-defense-express-88000-special-forces',
      '2010-12-30-rok-mnd-200000-special-forces',
      '2021-02-02-rok-mnd-200000-special-forces',
      '2024-10-18-asia-economy-11th-corps',
    ],
  },
  {
    row: 8,
    statement: 'men serve 10 to 12 years, women 5',
    records: [
      '2024-10-18-defense-express-service-men',
      '2024-10-18-defense-express-service-women',
      '2024-10-25-reuters-service-men',
    ],
  },
  {
    row: 9,
    statement: '6 million more could be mobilised',
    records: [
      '2024-10-18-defense-express-6000000-reserves',
      '2024-10-25-iiss-600000-reservists',
      '2024-10-25-iiss-5700000-red-guard',
      '2023-02-16-rok-mnd-7620000-reserves',
    ],
  },
  {
    row: 10,
    statement: '1.4 million volunteered',
    records: [`${page}>2024-10-16-kcna-1400000-applicants`],
  },
  {
    row: 11,
    statement: '12,000 are 0.9 % of the army',
    records: ['2024-10-18-espreso-share-of-army'],
  },
  {
    row: 12,
    statement: '12,000 are 0.2 % of the reserves',
    records: ['2024-10-18-espreso-share-of-reserves'],
  },
  {
    row: 13,
    statement: 'so it could be kept up for good',
    records: ['2024-10-18-espreso-sustainable'],
  },
];
