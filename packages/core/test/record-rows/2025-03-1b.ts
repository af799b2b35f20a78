// Section 1b of the evidence, March 2025 to November 2026 (context figures): where each row stands.

/** One entry for every row. */
export const rows: readonly { row: string; records: readonly string[]; leftOut?: string }[] = [
  { row: 'jcs-2025-03-27-artillery', records: ['2025-03-27-jcs-220-guns'] },
  {
    row: 'osc-reuters-2025-04-15-shells',
    records: [
      '2025-04-15-osc-16000-containers',
      '2025-04-15-osc-4-6-million-shells',
      '2025-04-15-osc-64-voyages',
    ],
  },
  {
    row: 'msmt-2025-05-29-munitions',
    records: ['2025-05-29-msmt-9-million-rounds-2024', '2025-05-29-msmt-100-missiles-2024'],
  },
  { row: 'msmt-2025-05-29-containers', records: ['2025-05-29-msmt-20000-containers'] },
  {
    row: 'msmt-2025-05-29-workers',
    records: [
      '2025-05-29-msmt-8000-workers-2024',
      '2025-05-29-anews-msmt-troops>2025-05-29-msmt-8000-workers-2024',
    ],
  },
  { row: 'nis-2025-04-30-workers', records: ['2025-04-30-nis-15000-workers'] },
  {
    row: 'nhk-2025-06-19-alabuga',
    records: [
      '2025-06-19-diplomats-25000-workers',
      '2025-06-19-liga-nhk-25000-workers>2025-06-19-diplomats-25000-workers',
    ],
  },
  {
    row: 'nis-2025-06-26-shells',
    records: [
      '2025-06-26-nis-10-million-shells',
      '2025-06-26-interfax-ukraine-nis-shells>2025-06-26-nis-10-million-shells',
    ],
  },
  {
    row: 'rok-dia-2025-07-13-containers',
    records: ['2025-07-13-rok-dia-28000-containers', '2025-07-13-rok-dia-12-million-shells'],
  },
  {
    row: 'budanov-2025-07-12-ammo-share',
    records: ['2025-07-12-budanov-40-percent-of-ammunition'],
  },
  {
    row: 'bbc-2025-08-12-workers',
    records: [
      '2025-08-12-rok-officials-10000-workers-2024',
      '2025-08-12-rok-officials-50000-workers',
      '2025-08-12-ussa-news-bbc-workers>2025-08-12-rok-officials-50000-workers',
      '2025-08-12-particle-50000-workers>2025-08-12-rok-officials-50000-workers',
    ],
  },
  { row: 'msmt-2025-10-22-labourers', records: ['2025-10-22-msmt-40000-workers'] },
  { row: 'hur-2025-11-14-alabuga', records: ['2025-11-14-hur-12000-workers'] },
  {
    row: 'skibitskyi-2025-11-shells',
    records: [
      '2025-11-14-hur-shells-more-than-halved',
      '2025-11-14-hur-no-shells-in-september',
      '2025-11-14-hur-6500000-shells',
    ],
  },
  {
    row: 'khinshtein-2025-12-13-demining',
    records: [
      '2025-12-13-khinshtein-42400-hectares',
      '2025-12-13-khinshtein-1500000-devices',
      '2026-02-15-khinshtein-1600000-devices',
    ],
  },
  {
    row: 'uk-di-2025-03-20-russia',
    records: [
      '2025-03-20-uk-di-900000',
      '2025-03-20-uk-di-200000-250000-killed',
      '2025-03-20-forces-news-uk-900000>2025-03-20-uk-di-200000-250000-killed',
    ],
  },
  {
    row: 'uk-di-2025-04-14-russia',
    records: ['2025-04-14-uk-di-920000', '2025-04-14-uk-di-1300-a-day'],
  },
  { row: 'uk-di-2025-05-03-russia', records: ['2025-05-03-uk-di-950000'] },
  { row: 'csis-2025-06-03-russia', records: ['2025-06-03-csis-950000'] },
  { row: 'genstab-2025-06-12-russia', records: ['2025-06-12-ua-general-staff-1000340'] },
  {
    row: 'uk-mod-2025-06-12-russia',
    records: ['2025-06-12-uk-di-1000000', '2025-06-12-uk-di-250000-killed'],
  },
  { row: 'syrskyi-2025-07-23-kursk', records: ['2025-07-23-syrskyi-80000-in-kursk'] },
  { row: 'syrskyi-2025-09-09-russia', records: ['2025-09-09-syrskyi-299210-in-2025'] },
  { row: 'genstab-2026-01-02-russia', records: ['2026-01-02-ua-general-staff-1209880'] },
  {
    row: 'uk-mod-2026-01-15-russia',
    records: ['2026-01-14-uk-di-415000-in-2025', '2026-01-14-uk-di-1213000'],
  },
  {
    row: 'csis-2026-01-27-russia',
    records: ['2026-01-27-csis-1200000', '2026-01-27-csis-275000-325000-killed'],
  },
  {
    row: 'nato-2026-02-11-russia',
    records: [
      '2026-02-11-nato-1300000',
      '2026-02-11-nato-350000-killed',
      '2026-02-11-nato-400000-in-2025',
    ],
  },
  {
    row: 'zelensky-russia-killed-redated',
    records: [
      '2025-02-04-zelensky-350000-russians-killed',
      '2025-02-04-zelensky-600000-700000-russians-wounded',
      '2025-02-04-zelensky-50000-70000-russians-missing',
      '2026-02-27-babel-zelensky-redated>2025-02-04-zelensky-350000-russians-killed',
    ],
  },
  {
    row: 'mediazona-series',
    records: [
      '2025-04-mediazona-100001',
      '2025-06-mediazona-109625',
      '2025-09-19-mediazona-133117',
      '2025-11-mediazona-152142',
      '2026-01-27-mediazona-160000',
      '2026-02-24-mediazona-200186',
    ],
  },
  { row: 'gchq-2026-05-27-russia', records: ['2026-05-27-gchq-500000-killed'] },
  {
    row: 'syrskyi-2026-05-russia',
    records: [
      '2026-05-syrskyi-141500-in-2026',
      '2026-05-syrskyi-83000-killed-in-2026',
      '2026-05-ua-mod-35000-a-month',
    ],
  },
  { row: 'putin-2025-05-recruits', records: ['2025-05-13-putin-50000-60000-a-month'] },
  {
    row: 'medvedev-2025-07-02-recruits',
    records: ['2025-07-02-medvedev-210000-contracts', '2025-07-02-medvedev-30000-a-month'],
  },
  {
    row: 'belousov-2025-12-recruits',
    records: ['2025-12-17-belousov-410000-contracts-2025', '2026-01-syrskyi-33000-by-drones'],
  },
  {
    row: 'medvedev-2026-recruits',
    records: [
      '2025-12-24-medvedev-417000-contracts',
      '2025-12-24-medvedev-36000-volunteers',
      '2026-01-16-medvedev-422704-contracts',
      '2026-01-16-medvedev-32000-volunteers',
    ],
  },
  {
    row: 'kpa-size-2025',
    records: [
      '2025-09-12-wion-largest-armies>2023-02-16-rok-mnd-1280000-army',
      '2025-09-12-wion-largest-armies>2024-10-25-iiss-600000-reservists',
      '2025-04-10-usfk-1300000-army',
    ],
  },
];
