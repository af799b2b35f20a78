// Section 1c of the evidence, October 2024 to February 2025 (context figures): where each row stands.

/** One entry for every row. */
export const rows: readonly { row: string; records: readonly string[]; leftOut?: string }[] = [
  { row: 'ctx-kpa-1.3m', records: ['2024-10-25-reuters-1300000-army'] },
  {
    row: 'ctx-kpa-reserve',
    records: ['2024-10-25-iiss-600000-reservists', '2024-10-25-iiss-5700000-red-guard'],
  },
  {
    row: 'ctx-kpa-1.28m',
    records: [
      '2023-02-16-rok-mnd-1280000-army',
      '2023-02-16-urdupoint-white-paper>2023-02-16-rok-mnd-1280000-army',
    ],
  },
  {
    row: 'ctx-kpa-sof-200000',
    records: [
      '2010-12-30-rok-mnd-200000-special-forces',
      '2010-12-30-defencetalk-white-paper>2010-12-30-rok-mnd-200000-special-forces',
    ],
  },
  { row: 'ctx-storm-corps', records: ['2024-10-18-asia-economy-11th-corps'] },
  { row: 'ctx-kcna-1.4m', records: ['2024-10-16-kcna-1400000-applicants'] },
  { row: 'ctx-pay-2000', records: ['2024-10-23-nis-2000-dollars-a-month'] },
  { row: 'ctx-kursk-50000-syrskyi', records: ['2024-10-10-syrskyi-50000-to-kursk'] },
  { row: 'ctx-kursk-50000-nyt', records: ['2024-11-10-ua-us-officials-50000-kursk'] },
  { row: 'ctx-kursk-50000-zelensky', records: ['2024-11-11-zelensky-50000-in-kursk'] },
  { row: 'ctx-kursk-59000', records: ['2024-11-23-ua-general-staff-59000-to-kursk'] },
  {
    row: 'ctx-kursk-60000',
    records: ['2025-01-21-zelensky-60000-in-kursk', '2025-02-07-zelensky-60000-in-kursk'],
  },
  {
    row: 'ctx-ru-575000',
    records: [
      '2024-11-23-ua-general-staff-575000',
      '2024-11-23-ua-general-staff-690000-planned',
      '2024-12-28-hur-600000',
    ],
  },
  {
    row: 'ctx-ru-520000',
    records: ['2024-07-24-syrskyi-520000', '2024-07-24-syrskyi-690000-planned'],
  },
  { row: 'ctx-recruit-ukmod-30000', records: ['2024-03-30-uk-30000-recruits-a-month'] },
  { row: 'ctx-recruit-hur-1000', records: ['2023-12-21-hur-1000-1200-recruits-a-day'] },
  {
    row: 'ctx-recruit-havryliuk',
    records: [
      '2025-02-07-ua-mod-427000-contracts-2024',
      '2025-02-07-ua-mod-36000-recruits-a-month',
      '2025-02-07-ua-mod-40000-lost-a-month',
    ],
  },
  { row: 'ctx-isw-week', records: ['2024-11-01-isw-week-of-losses'] },
  {
    row: 'ctx-ru-cas-austin-1200',
    records: [
      '2024-10-31-us-state-1200-a-day',
      '2024-10-31-anews-blinken-1200>2024-10-31-us-state-1200-a-day',
      '2024-10-31-ndtv-blinken-12000-a-day>2024-10-31-us-state-1200-a-day',
    ],
  },
  { row: 'ctx-ru-cas-kirby-530000', records: ['2024-10-25-white-house-530000'] },
  { row: 'ctx-ru-cas-rutte-600000', records: ['2024-10-28-nato-600000'] },
  {
    row: 'ctx-ru-cas-healey-41980',
    records: [
      '2024-11-08-uk-di-41980-in-october',
      '2024-11-08-uk-di-1354-a-day',
      '2024-11-08-uk-di-696000',
    ],
  },
  { row: 'ctx-ru-cas-radakin-1500', records: ['2024-11-10-radakin-1500-a-day'] },
  { row: 'ctx-ru-cas-radakin-700000', records: ['2024-11-10-radakin-700000'] },
  {
    row: 'ctx-ru-cas-ukmod-790000',
    records: [
      '2025-01-07-uk-di-790000',
      '2025-01-07-ua-general-staff-429660-in-2024',
      '2025-01-07-ua-general-staff-48670-in-december',
      '2025-01-07-ua-general-staff-45680-in-november',
    ],
  },
  {
    row: 'ctx-ru-cas-ukmod-837000',
    records: ['2025-02-02-uk-di-837000', '2025-02-02-ua-general-staff-48240-in-january'],
  },
  {
    row: 'ctx-ru-kursk-38000',
    records: ['2025-01-01-syrskyi-38000-in-kursk', '2025-01-01-syrskyi-700-captured'],
  },
  {
    row: 'ctx-ru-kia-mediazona',
    records: ['2024-11-22-mediazona-79819', '2025-02-22-mediazona-95000'],
  },
  {
    row: 'ctx-ua-loss-43000',
    records: [
      '2024-12-08-zelensky-43000-killed',
      '2024-12-08-zelensky-370000-wounds',
      '2024-12-08-zelensky-198000-russians-killed',
      '2024-12-08-zelensky-550000-russians-wounded',
    ],
  },
  {
    row: 'ctx-ua-loss-wsj-80000',
    records: [
      '2024-09-17-ua-estimate-80000-killed',
      '2024-09-17-ua-estimate-400000-wounded',
      '2024-09-20-zelensky-far-fewer-killed',
    ],
  },
];
