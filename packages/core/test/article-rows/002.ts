// Article 002 (in the style of Online.UA, retelling the New York Times and ISW): where each row of the evidence stands.

const page = '2025-01-23-online-ua-contingent';

/** One entry for every row of the table of the article. */
export const rows: readonly { row: number; statement: string; records: readonly string[] }[] = [
  {
    row: 1,
    statement: '11,000 sent in the headline, a contingent of 12,000 in the body',
    records: [
      `${page}>2025-01-22-ua-us-officials-11000-sent`,
      `${page}>2025-01-05-zelensky-12000-sent`,
      '2025-01-22-western-officials-11000-sent',
      '2025-01-24-uk-di-11000-sent',
    ],
  },
  {
    row: 2,
    statement: 'a third killed or wounded',
    records: [
      `${page}>2025-01-22-ua-us-officials-third`,
      '2025-01-23-online-ua-third',
      '2025-01-09-zelensky-4000',
      '2025-01-22-western-officials-4000',
      '2025-01-24-uk-di-4000',
    ],
  },
  {
    row: 3,
    statement: 'many have died; the whole contingent destroyed',
    records: [`${page}>2025-01-16-isw-12000-by-mid-april`],
  },
  {
    row: 4,
    statement: 'nearly half, by Syrskyi',
    records: [`${page}>2025-01-19-syrskyi-nearly-half`, '2025-01-23-online-ua-nearly-half'],
  },
  {
    row: 5,
    statement: 'about 92 lost every day, by the latest data',
    records: [
      `${page}>2025-01-16-isw-92-a-day`,
      '2025-01-23-online-ua-daily-rate',
      '2025-01-05-zelensky-3800',
    ],
  },
  {
    row: 6,
    statement: 'twelve weeks, to mid-April 2025',
    records: [
      `${page}>2025-01-16-isw-12000-by-mid-april`,
      '2025-01-23-online-ua-weeks',
      '2025-01-23-online-ua-end-day',
    ],
  },
  {
    row: 7,
    statement: 'on condition that Russia does not intervene',
    records: [`${page}>2025-01-16-isw-12000-by-mid-april`, '2025-01-15-withdrawal'],
  },
  {
    row: 8,
    statement: 'destroyed by Ukrainian soldiers',
    records: [`${page}>2025-01-16-isw-12000-by-mid-april`],
  },
  {
    row: 9,
    statement: 'Zelensky officially confirmed 3,800 in early January',
    records: [`${page}>2025-01-05-zelensky-3800`],
  },
  {
    row: 10,
    statement: 'the NIS on 13 January: 300 killed, 2,700 injured',
    records: [
      `${page}>2025-01-13-nis-300-killed`,
      `${page}>2025-01-13-nis-2700-wounded`,
      '2025-01-13-nis-3000',
    ],
  },
  {
    row: 11,
    statement: 'North Korean armed forces of 1.2 million',
    records: [`${page}>2025-01-22-nyt-kpa-1200000`],
  },
  {
    row: 12,
    statement: 'the first clash in early December',
    records: [
      `${page}>2024-12-01-first-engagement-nyt`,
      '2024-11-05-first-clash-umerov',
      '2024-11-07-first-losses-zelensky',
      '2024-11-12-combat-us-state',
      '2024-12-06-larger-role',
    ],
  },
  {
    row: 13,
    statement: 'Ukraine regained control of areas of Kursk',
    records: [`${page}>2024-08-06-kursk-incursion`],
  },
  {
    row: 14,
    statement: 'papers as “pocket trash”',
    records: [`${page}>2025-01-22-papers-far-east`],
  },
];
