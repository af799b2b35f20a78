// Article 001 (New York Post retelling Bloomberg): where each row of the evidence stands in the record.

const page = '2024-11-17-nypost-100000';

/** One entry for every row of the table of the article. */
export const rows: readonly { row: number; statement: string; records: readonly string[] }[] = [
  {
    row: 1,
    statement: 'up to 100,000 could be sent',
    records: [
      `${page}>2024-11-17-g20-100000`,
      '2024-11-17-g20-100000',
      '2024-11-16-ponomarenko-100000-rotation',
      '2024-11-10-ua-official-100000',
      '2024-11-19-zelensky-100000',
      '2024-11-20-nis-on-100000',
    ],
  },
  {
    row: 2,
    statement: 'a boost of up to 20 per cent',
    records: [
      '2024-11-17-nypost-boost',
      '2024-02-13-rusi-470000',
      '2024-07-24-syrskyi-520000',
      '2024-11-23-ua-general-staff-575000',
      '2024-06-14-putin-700000',
    ],
  },
  {
    row: 3,
    statement: '470,000 active Russian troops at the start of 2024, by RUSI',
    records: [`${page}>2024-02-13-rusi-470000`, '2024-12-28-hur-600000'],
  },
  {
    row: 4,
    statement: 'an analysis by G20 nations',
    records: [`${page}>2024-11-17-g20-100000`],
  },
  {
    row: 5,
    statement: 'Kim is prepared to flood Russia with troops',
    records: [`${page}>2024-11-17-g20-100000`],
  },
  {
    row: 6,
    statement: 'about 700,000 Russians killed or wounded',
    records: [`${page}>2024-11-10-radakin-700000`],
  },
  {
    row: 7,
    statement: 'Ukraine killed 1,500 a day in October',
    records: [`${page}>2024-11-10-radakin-1500-a-day`],
  },
  {
    row: 8,
    statement: '80,000 Ukrainians killed and 400,000 injured as of September',
    records: [
      `${page}>2024-09-17-ua-estimate-80000-killed`,
      `${page}>2024-09-17-ua-estimate-400000-wounded`,
      '2024-09-20-zelensky-far-fewer-killed',
    ],
  },
  {
    row: 9,
    statement: 'Ukraine’s forces at 330,000 in March',
    records: [`${page}>2024-03-13-ua-mod-330000-front`],
  },
  {
    row: 10,
    statement: 'more than 10,000 North Koreans along the eastern front',
    records: [`${page}>2024-11-12-us-state-10000-sent`, '2024-11-20-nis-10900-kursk'],
  },
  {
    row: 11,
    statement: 'some 50,000 Russians and North Koreans in Kursk',
    records: [
      `${page}>2024-11-10-ua-us-officials-50000-kursk`,
      '2024-10-10-syrskyi-50000-to-kursk',
      '2024-11-06-syrskyi-45000-in-kursk',
      '2024-11-11-zelensky-50000-in-kursk',
    ],
  },
  {
    row: 12,
    statement: 'hundreds of thousands of rounds sent',
    records: [
      `${page}>2024-11-17-bloomberg-millions-of-rounds`,
      '2024-12-18-us-un-6-million-rounds',
    ],
  },
];
