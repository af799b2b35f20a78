// Section 4 of the evidence, October 2024 to February 2025 (circular groups): where each group stands.

/** One entry for every group: its origin, what derives from it, and the pages that repeat it. */
export const rows: readonly { row: string; records: readonly string[]; leftOut?: string }[] = [
  {
    row: '4.1',
    records: [
      '2024-10-15-ua-officials-buryat-battalion',
      '2024-10-15-ua-officials-18-deserted',
      '2024-10-15-liga-deserters>2024-10-15-ua-officials-18-deserted',
      '2024-10-15-censor-18-deserted>2024-10-15-ua-officials-18-deserted',
      '2024-10-15-censor-18-deserted>2024-10-15-ua-officials-buryat-battalion',
      '2024-10-15-uawire-buryat-battalion>2024-10-15-ua-officials-buryat-battalion',
      '2024-10-11-ua-officials-several-thousand',
      '2024-10-18-up-budanov-timeline>2024-10-11-ua-officials-several-thousand',
    ],
  },
  {
    row: '4.2',
    records: [
      '2024-10-18-nis-12000-planned',
      '2024-10-24-hur-12000-sent',
      '2024-10-30-kyslytsya-12000-training',
      '2024-11-05-umerov-12000',
      '2024-12-30-us-dod-12000-sent',
      '2025-01-05-zelensky-12000-sent',
      '2025-01-08-us-state-12000-in-russia',
      '2025-01-16-isw-contingent>2025-01-05-zelensky-12000-sent',
    ],
  },
  {
    row: '4.3',
    records: [
      '2024-11-04-zelensky-11000-kursk',
      '2024-11-07-zelensky-11000-kursk',
      '2024-11-19-zelensky-11000-border',
      '2024-11-23-ua-general-staff-11000-kursk',
      '2024-11-24-ua-general-staff-11000-kursk',
      '2024-11-20-nis-10900-kursk',
      '2025-01-24-uk-di-11000-sent',
      '2025-01-22-ua-us-officials-11000-sent',
    ],
  },
  { row: '4.4', records: ['2024-12-02-hur-9000-in-reserve', '2025-02-04-hur-8000-kursk'] },
  {
    row: '4.5',
    records: [
      '2024-10-10-syrskyi-50000-to-kursk',
      '2024-11-10-ua-us-officials-50000-kursk',
      '2024-11-11-zelensky-50000-in-kursk',
    ],
  },
  {
    row: '4.6',
    records: [
      '2024-11-16-ponomarenko-100000-rotation',
      '2024-11-10-ua-official-100000',
      '2024-11-17-g20-100000',
      '2024-11-17-bloomberg-100000>2024-11-16-ponomarenko-15000-kursk',
      '2024-11-19-zelensky-100000',
      '2024-11-17-nypost-100000>2024-11-17-g20-100000',
      '2024-11-18-dailywrap-nypost>2024-11-17-g20-100000',
      '2024-11-union-journal-100000-deployed>2024-11-17-g20-100000',
    ],
  },
  {
    row: '4.7',
    records: [
      '2024-12-19-nis-100-killed',
      '2024-12-19-nis-1000-wounded',
      '2024-12-23-jcs-1100',
      '2024-12-24-guardian-jcs-1100>2024-12-23-jcs-1100',
      '2024-12-23-uawire-sof-77>2024-12-23-jcs-1100',
      '2024-12-26-tundra-drums-since-august>2024-12-23-jcs-1100',
    ],
  },
  {
    row: '4.8',
    records: [
      '2024-12-27-white-house-1000-week',
      '2024-12-31-liga-singh-12000>2024-12-27-white-house-1000-week',
      '2025-01-22-conflictwatcher-blinken>2024-12-27-white-house-1000-week',
    ],
  },
  {
    row: '4.9',
    records: [
      '2024-12-23-zelensky-3000',
      '2025-01-05-zelensky-3800',
      '2025-01-09-zelensky-4000',
      '2025-01-21-euromaidan-davos-4000>2025-01-09-zelensky-4000',
      '2025-02-01-zelensky-4000-lost',
      '2025-02-04-hur-4000',
      '2025-02-14-zelensky-4000',
      '2025-02-18-hur-4000-seriously-wounded',
      '2024-12-30-isw-3000',
      '2025-01-16-isw-92-a-day',
    ],
  },
  {
    row: '4.10',
    records: [
      '2025-01-22-western-officials-4000',
      '2025-01-22-western-officials-1000-killed',
      '2025-01-22-western-officials-11000-sent',
      '2025-01-24-uk-di-4000',
      '2025-01-24-uk-di-quarter-killed',
      '2025-01-24-uk-di-11000-sent',
      '2025-07-02-cnn-30000-more>2025-01-22-western-officials-4000',
    ],
  },
  {
    row: '4.11',
    records: ['2025-01-22-ua-us-officials-third', '2025-01-22-moscow-times-36-percent'],
  },
  {
    row: '4.11/Business Insider',
    records: [],
    leftOut: 'The evidence gives no address of the page.',
  },
  {
    row: '4.12',
    records: [
      '2025-01-13-nis-300-killed',
      '2025-01-13-nis-2700-wounded',
      '2025-02-27-news-az-nis-redeployed>2025-01-13-nis-300-killed',
      '2025-02-27-news-az-nis-redeployed>2025-01-13-nis-2700-wounded',
      '2025-02-27-unn-kurdistan>2025-01-13-nis-300-killed',
    ],
  },
  {
    row: '4.13',
    records: [
      '2025-01-07-ua-general-staff-429660-in-2024',
      '2025-01-07-uk-di-790000',
      '2025-02-02-ua-general-staff-48240-in-january',
      '2025-02-02-uk-di-837000',
    ],
  },
  {
    row: '4.14',
    records: [
      '2025-01-15-withdrawal',
      '2025-02-03-kyiv-independent-ap-zelensky>2025-01-15-withdrawal',
      '2025-02-04-babel-nis-no-combat>2025-01-15-withdrawal',
      '2025-02-06-on-field-news-since-december>2025-01-15-withdrawal',
      '2025-02-04-budanov-disputes',
    ],
  },
  {
    row: '4.15',
    records: [
      '2025-02-26-rok-officials-1000-3000-more',
      '2025-02-27-nis-more-no-number',
      '2025-02-27-nis-redeployed',
      '2025-02-27-up-3000-more>2025-02-26-rok-officials-1000-3000-more',
    ],
  },
  {
    row: '4.16',
    records: [
      '2024-10-21-espreso-lakiichuk>2024-10-17-budanov-2600-planned',
      '2024-11-02-espreso-hur-7000>2024-10-17-budanov-2600-planned',
      '2024-10-21-espreso-lakiichuk>2024-10-04-ua-officials-20-killed-donetsk',
      '2024-11-02-espreso-hur-7000>2024-10-04-ua-officials-20-killed-donetsk',
    ],
  },
];
