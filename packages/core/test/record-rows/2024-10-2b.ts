// Section 2b of the evidence, October 2024 to February 2025 (errors and contradictions E1 to E17): where each stands.

/** One entry for every error; prints of it that could not be entered follow it, each with the reason. */
export const rows: readonly { row: string; records: readonly string[]; leftOut?: string }[] = [
  {
    row: 'E1',
    records: [
      '2025-01-21-euromaidan-davos-4000>2025-01-09-zelensky-4000',
      '2025-01-22-espreso-sof-21>2025-01-09-zelensky-4000',
      '2025-01-23-espreso-nyt-reinforcements>2025-01-09-zelensky-4000',
      '2025-01-unn-zelensky-polish-media>2025-01-09-zelensky-4000',
      '2025-02-02-up-ap-zelensky>2025-02-01-zelensky-4000-lost',
      '2025-02-08-unn-command-post>2025-02-01-zelensky-4000-lost',
      '2025-01-24-biobiochile-4000-dead>2025-01-24-uk-di-4000',
      '2025-01-24-112-ua-uk-4000>2025-01-24-uk-di-4000',
      '2025-01-24-online-ua-uk-4000>2025-01-24-uk-di-4000',
      '2024-12-28-real-news-no-bs-1000-killed>2024-12-27-white-house-1000-week',
      '2024-12-29-the-week-storm-corps>2024-12-27-white-house-1000-week',
      '2024-12-27-devdiscourse-thousands>2024-12-27-white-house-1000-week',
      '2025-01-11-upi-two-prisoners>2024-12-23-zelensky-3000',
      '2024-12-18-afghanboys-several-hundred-killed>2024-12-17-us-official-several-hundred',
      '2025-01-24-bombo-radyo-1200-dead>2025-01-24-us-officials-1200',
      '2025-01-22-moscow-times-bbc>2025-01-22-western-officials-4000',
      '2025-02-larissa-strogoff-3000-arrested>2025-01-22-western-officials-4000',
      '2024-11-17-nypost-100000>2024-11-10-radakin-1500-a-day',
    ],
  },
  { row: 'E1/gaya.one', records: [], leftOut: 'The evidence gives no address of the page.' },
  {
    row: 'E1/Kyiv Post 2024-12-28',
    records: [],
    leftOut: 'The page was not found in two searches, and no address is given.',
  },
  { row: 'E2', records: ['2024-12-16-delo-200-dprk>2024-12-14-hur-200-mixed-killed'] },
  {
    row: 'E2/JoongAng Daily, German site',
    records: [],
    leftOut: 'No addresses are given, and the first version of the one is gone.',
  },
  {
    row: 'E3',
    records: [
      '2025-02-05-kbs-nis-mid-december>2025-01-15-withdrawal',
      '2025-02-04-babel-nis-no-combat>2025-01-15-withdrawal',
    ],
  },
  {
    row: 'E4',
    records: [
      '2024-10-08-first-sea-transfer',
      '2024-12-26-tundra-drums-since-august>2024-10-08-first-sea-transfer',
      '2025-07-afp-global-watch-reinforcements>2024-10-08-first-sea-transfer',
      '2025-07-02-cnn-30000-more>2025-06-26-nis-11000-october',
      '2025-06-26-kbs-world-lead-month',
      '2025-02-06-on-field-news-since-december>2024-10-08-first-sea-transfer',
    ],
  },
  {
    row: 'E4/Kyiv Independent, RBC-Ukraine, NYT via Prologue',
    records: [],
    leftOut: 'No addresses are given; the pages were not found in two searches.',
  },
  {
    row: 'E5',
    records: [
      '2024-10-10-syrskyi-50000-to-kursk',
      '2024-11-06-syrskyi-45000-in-kursk',
      '2024-11-10-ua-us-officials-50000-kursk',
      '2024-11-11-zelensky-50000-in-kursk',
      '2024-11-23-ua-general-staff-59000-to-kursk',
    ],
  },
  {
    row: 'E6',
    records: [
      '2024-11-16-ponomarenko-100000-rotation',
      '2024-11-10-ua-official-100000',
      '2024-11-17-g20-100000',
      '2024-11-19-zelensky-100000',
      '2024-11-20-nis-on-100000',
      '2024-11-17-nypost-100000>2024-11-17-g20-100000',
      '2024-11-union-journal-100000-deployed>2024-11-17-g20-100000',
      '2022-08-05-korotchenko-100000-volunteers',
      '2022-08-05-republic-100000-volunteers>2022-08-05-korotchenko-100000-volunteers',
      '2022-08-securykid-100000-arrived>2022-08-05-korotchenko-100000-volunteers',
    ],
  },
  {
    row: 'E7',
    records: [
      '2024-10-18-espreso-defense-express>2024-10-18-nis-12000-planned',
      '2024-12-23-republic-jcs-1100>2024-10-18-nis-12000-planned',
      '2024-10-18-nis-1500-sent',
      '2024-10-23-nis-3000-sent',
      '2024-10-30-rok-presidential-11000-sent',
    ],
  },
  {
    row: 'E7/ubn.news, The Nation’s headline',
    records: [],
    leftOut: 'The first has no address; the second is the page the claim itself stands on.',
  },
  {
    row: 'E8',
    records: [
      '2025-01-17-timeukraineisrael-isw>2025-01-16-isw-92-a-day',
      '2025-01-17-euromaidan-isw-nis-support>2025-01-13-nis-3000',
    ],
  },
  {
    row: 'E9',
    records: [
      '2024-10-17-zelensky-10000-planned',
      '2024-10-17-budanov-11000-training',
      '2024-10-18-nis-1500-sent',
      '2024-10-17-western-official-2000-12000',
      '2024-10-22-uk-mod-hundreds-sent',
    ],
  },
  {
    row: 'E10',
    records: [
      '2024-10-24-hur-12000-sent',
      '2024-10-28-zelensky-3000-in-russia',
      '2024-10-28-zelensky-12000-soon',
      '2024-10-30-zelensky-3000-in-training',
      '2024-10-30-kyslytsya-12000-training',
      '2024-10-28-us-dod-10000-sent',
      '2024-10-30-rok-presidential-11000-sent',
      '2024-10-29-rok-intelligence-13000',
      '2024-10-28-nrc-3000-kursk',
      '2024-10-29-ua-officials-3000-kursk',
      '2024-10-30-rok-presidential-3000-west',
    ],
  },
  {
    row: 'E11',
    records: [
      '2024-10-18-nis-12000-planned',
      '2024-10-22-zelensky-12000-planned',
      '2024-10-30-kyslytsya-five-units',
      '2024-11-05-umerov-15000',
      '2024-11-16-ponomarenko-93rd-brigade-876',
      '2025-02-01-zelensky-brigade-4000',
    ],
  },
  {
    row: 'E12',
    records: [
      '2024-11-12-combat-us-state',
      '2024-12-09-us-dod-no-combat-seen',
      '2024-12-16-us-dod-in-combat',
    ],
  },
  {
    row: 'E13',
    records: [
      '2024-11-20-nis-10900-kursk',
      '2024-11-21-euromaidan-nis-11000>2024-11-20-nis-10900-kursk',
    ],
  },
  {
    row: 'E13/YTN',
    records: [],
    leftOut: 'The transcript has no address; its “more than 11,000” stands in the claim’s note.',
  },
  {
    row: 'E14',
    records: [
      '2024-11-05-rok-mnd-10000',
      '2024-11-05-ajp-mnd-10000>2024-11-05-rok-mnd-10000',
      '2024-11-04-us-dod-10000-kursk',
      '2024-11-04-us-state-10000-kursk',
      '2024-11-05-ajp-mnd-10000>2024-11-04-us-state-10000-kursk',
    ],
  },
  {
    row: 'E15',
    records: [
      '2025-01-24-korea-times-us-jcs>2025-01-13-nis-300-killed',
      '2025-01-13-upi-nis-300>2025-01-13-nis-300-killed',
      '2025-01-13-anews-nis-300>2025-01-13-nis-300-killed',
      '2025-02-27-kyiv-independent-nis-300-again>2025-01-13-nis-300-killed',
    ],
  },
  {
    row: 'E16',
    records: [
      '2024-12-19-nis-1000-wounded',
      '2024-12-20-news-az-bbc-nis-1000>2024-12-19-nis-1000-wounded',
      '2024-12-20-higher-ground-1000-with-100-dead>2024-12-19-nis-1000-wounded',
      '2024-12-23-republic-jcs-1100>2024-12-19-nis-1000-wounded',
      '2024-12-23-jcs-1100',
    ],
  },
  {
    row: 'E17',
    records: [
      '2024-12-18-sbu-200-wounded',
      '2024-12-19-korea-daily-sbu-220>2024-12-18-sbu-200-wounded',
      '2024-12-20-higher-ground-1000-with-100-dead>2024-12-18-sbu-200-wounded',
    ],
  },
];
