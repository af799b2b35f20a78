// Section 3 of the evidence, October 2024 to February 2025 (timeline): where each row stands.

/** One entry for every row. */
export const rows: readonly { row: string; records: readonly string[]; leftOut?: string }[] = [
  { row: '3.1', records: ['2024-09-13-shoigu-visit'] },
  { row: '3.2', records: ['2024-10-03-strike-near-donetsk'] },
  {
    row: '3.3',
    records: ['2024-10-08-rok-minister-warning', '2024-10-08-rok-mnd-casualties-likely'],
  },
  { row: '3.4', records: ['2024-10-08-first-sea-transfer', '2024-10-18-nis-1500-sent'] },
  { row: '3.5', records: ['2024-10-13-zelensky-personnel', '2024-10-14-de-facto-entered'] },
  {
    row: '3.6',
    records: ['2024-10-15-ua-officials-buryat-battalion', '2024-10-15-ua-officials-18-deserted'],
  },
  {
    row: '3.7',
    records: [
      '2024-10-17-zelensky-10000-planned',
      '2024-10-17-rutte-no-evidence',
      '2024-10-17-budanov-11000-training',
    ],
  },
  { row: '3.8', records: ['2024-10-23-white-house-3000-sent', '2024-10-23-first-seen-in-kursk'] },
  { row: '3.9', records: ['2024-10-23-shoigu-visit'] },
  { row: '3.10', records: ['2024-10-24-putin-does-not-deny'] },
  { row: '3.11', records: ['2024-10-28-nato-confirms', '2024-10-28-us-dod-10000-sent'] },
  { row: '3.12', records: ['2024-10-30-un-generals-named'] },
  { row: '3.13', records: ['2024-10-31-us-state-8000-kursk'] },
  {
    row: '3.14',
    records: [
      '2024-11-05-first-clash-umerov',
      '2024-11-06-kbs-umerov>2024-11-05-first-clash-umerov',
    ],
  },
  { row: '3.15', records: ['2024-11-07-first-losses-zelensky'] },
  { row: '3.16', records: ['2024-11-12-combat-us-state'] },
  { row: '3.17', records: ['2024-11-20-maryino-strike', '2024-11-20-nis-in-combat'] },
  {
    row: '3.18',
    records: [
      '2024-12-04-treaty-in-force',
      '2024-12-18-tag24-several-hundred>2024-12-04-treaty-in-force',
    ],
  },
  { row: '3.19', records: ['2024-12-06-larger-role'] },
  {
    row: '3.20',
    records: ['2024-12-14-first-assaults', '2024-12-14-friendly-fire', '2024-12-16-hur-30'],
  },
  { row: '3.21', records: ['2024-12-19-nis-100-killed', '2024-12-19-nis-1000-wounded'] },
  { row: '3.22', records: ['2024-12-23-jcs-1100', '2024-12-23-zelensky-3000'] },
  { row: '3.23', records: ['2024-12-26-first-prisoner', '2024-12-27-white-house-1000-week'] },
  { row: '3.24', records: ['2025-01-03-makhnovka'] },
  { row: '3.25', records: ['2025-01-09-two-prisoners', '2025-01-09-zelensky-4000'] },
  { row: '3.26', records: ['2025-01-13-nis-300-killed', '2025-01-13-nis-2700-wounded'] },
  {
    row: '3.27',
    records: ['2025-01-15-withdrawal', '2025-02-04-babel-nis-no-combat>2025-01-15-withdrawal'],
  },
  { row: '3.28', records: ['2025-01-16-isw-12000-by-mid-april'] },
  {
    row: '3.29',
    records: [
      '2025-01-22-western-officials-4000',
      '2025-01-22-ua-us-officials-third',
      '2025-01-24-uk-di-4000',
    ],
  },
  { row: '3.30', records: ['2025-01-24-jcs-more-prepared'] },
  {
    row: '3.31',
    records: [
      '2025-01-15-withdrawal',
      '2025-02-03-kyiv-independent-ap-zelensky>2025-01-15-withdrawal',
    ],
  },
  { row: '3.32', records: ['2025-02-04-budanov-disputes', '2025-02-04-hur-8000-kursk'] },
  { row: '3.33', records: ['2025-02-07-return'] },
  { row: '3.34', records: ['2025-02-14-zelensky-4000', '2025-02-14-zelensky-two-thirds-killed'] },
  {
    row: '3.35',
    records: [
      '2025-02-26-rok-officials-1000-3000-more',
      '2025-02-27-nis-redeployed',
      '2025-02-27-nis-more-no-number',
    ],
  },
];
