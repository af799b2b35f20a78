// Section 2b of the evidence, October 2024 to February 2025 (errors and contradictions): where each stands.

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
      '2025-02-04-kbs-nis-mid-december>2025-01-15-withdrawal',
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
      '2025-01-06-kbs-makhnovka-wiped-out>2025-01-04-zelensky-up-to-a-battalion',
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
    records: ['2024-10-29-xn-vg1b002a-ohman-88000>2024-10-18-defense-express-88000-special-forces'],
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
