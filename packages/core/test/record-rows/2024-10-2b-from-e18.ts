// Section 2b of the evidence, October 2024 to February 2025 (errors and contradictions E18 to E34, and the corrections): where each stands.

/** One entry for every error; prints of it that could not be entered follow it, each with the reason. */
export const rows: readonly { row: string; records: readonly string[]; leftOut?: string }[] = [
  {
    row: 'E18',
    records: [
      '2024-12-23-sof-77-killed',
      '2024-12-24-republic-one-drone-crew>2024-12-23-sof-77-killed',
      '2024-12-17-sof-50-killed',
      '2024-12-17-sof-47-wounded',
      '2024-12-19-sof-12-killed',
      '2024-12-19-sof-20-wounded',
      '2024-12-23-sof-40-wounded',
      '2025-01-07-sof-13-killed',
      '2025-01-13-sof-17-killed',
      '2025-01-22-sof-21-killed',
      '2025-01-22-sof-40-wounded',
    ],
  },
  {
    row: 'E19',
    records: ['2025-01-22-bbc-nearly-40-percent', '2025-01-22-moscow-times-36-percent'],
  },
  {
    row: 'E20',
    records: ['2025-01-24-112-ua-isw-new-contingent>2025-01-16-isw-12000-by-mid-april'],
  },
  {
    row: 'E21',
    records: [
      '2025-02-28-kbs-second-wave>2025-02-26-rok-officials-1000-3000-more',
      '2025-02-28-kbs-second-wave>2025-02-04-hur-4000',
      '2025-02-27-unn-kurdistan>2025-02-26-rok-officials-1000-3000-more',
    ],
  },
  {
    row: 'E22',
    records: [
      '2025-02-27-unn-kurdistan>2025-02-26-rok-officials-1000-3000-more',
      '2025-02-27-zerohedge-south-korean-prisoners>2025-01-11-zelensky-2-captured',
    ],
  },
  {
    row: 'E22/Censor.net on Budanov’s office, a Serbian site',
    records: [],
    leftOut: 'No addresses are given; the first page was not found in two searches.',
  },
  {
    row: 'E23',
    records: [
      '2025-02-05-up-uk-837000>2025-01-07-ua-general-staff-48670-in-december',
      '2025-01-15-dv-uk-45860>2025-01-07-ua-general-staff-45680-in-november',
    ],
  },
  {
    row: 'E24',
    records: [
      '2024-10-25-white-house-530000',
      '2024-10-28-nato-600000',
      '2024-11-10-radakin-700000',
    ],
  },
  {
    row: 'E25',
    records: [
      '2024-10-15-ua-officials-18-deserted',
      '2024-10-23-first-seen-in-kursk',
      '2024-10-ccd-no-preparation',
    ],
  },
  {
    row: 'E26',
    records: [
      '2024-10-04-ua-officials-6-killed-donetsk',
      '2024-10-28-blue-yellow-all-but-one',
      '2024-10-30-zelensky-no-losses',
      '2024-11-05-rok-official-40-killed',
      '2024-11-07-first-losses-zelensky',
      '2024-11-23-global-defense-500-killed',
      '2024-12-01-zelensky-killed-no-number',
      '2024-12-16-us-dod-in-combat',
    ],
  },
  {
    row: 'E27',
    records: [
      '2025-01-13-nis-300-killed',
      '2025-01-24-uk-di-quarter-killed',
      '2025-01-22-western-officials-1000-killed',
      '2025-02-14-zelensky-two-thirds-killed',
    ],
  },
  {
    row: 'E28',
    records: [
      '2025-01-05-kbs-makhnovka-wiped-out>2025-01-04-zelensky-up-to-a-battalion',
      '2025-01-06-kbs-makhnovka>2025-01-04-zelensky-up-to-a-battalion',
    ],
  },
  {
    row: 'E29',
    records: [
      '2025-01-13-nis-3000',
      '2025-01-05-zelensky-3800',
      '2025-01-09-zelensky-4000',
      '2025-01-24-uk-di-4000',
      '2025-01-19-syrskyi-nearly-half',
      '2025-01-24-us-officials-1200',
    ],
  },
  {
    row: 'E30',
    records: ['2024-10-28-blue-yellow-88000', '2024-10-18-defense-express-88000-special-forces'],
  },
  {
    row: 'E31',
    records: [
      '2024-11-24-kbs-german-500-and-3>2024-11-23-global-defense-500-killed',
      '2024-11-24-kbs-german-500-and-3>2024-11-21-ru-media-3-dprk-wounded-maryino',
      '2024-11-21-ru-media-18-killed-maryino',
      '2024-11-21-ru-media-33-wounded-maryino',
    ],
  },
  {
    row: 'E32',
    records: [
      '2024-11-19-zelensky-100000',
      '2025-01-05-zelensky-30000-40000-more',
      '2025-01-05-zelensky-500000-more',
      '2025-02-01-zelensky-20000-25000-more',
      '2025-02-14-zelensky-2000-3000-more',
      '2025-02-26-rok-officials-1000-3000-more',
      '2025-02-06-on-field-news-since-december>2025-02-01-zelensky-20000-25000-more',
    ],
  },
  { row: 'E33', records: ['2025-02-04-hur-4000', '2025-02-18-hur-4000-seriously-wounded'] },
  {
    row: 'E34',
    records: ['2025-07-02-kyiv-independent-30000-more>2025-06-26-nis-6000-july-august'],
  },
  {
    row: 'correction/JoongAng Daily 2024-11-05',
    records: ['2024-11-05-joongang-10000-front>2024-11-05-rok-mnd-10000'],
  },
  {
    row: 'correction/copy of 2024-10-30',
    records: ['2024-10-30-like123-ryder>2024-10-29-us-dod-couple-thousand-west'],
  },
  {
    row: 'correction/The Moscow Times 2024-12-19',
    records: ['2024-12-19-moscow-times-nis-100>2024-12-19-nis-1000-wounded'],
  },
];
