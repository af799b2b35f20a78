// Section 1b of the evidence, October 2024 to February 2025 (casualties, captures): where each row stands.

/** One entry for every row. */
export const rows: readonly { row: string; records: readonly string[]; leftOut?: string }[] = [
  {
    row: '2024-10-04-ua-kyivpost-6-officers',
    records: [
      '2024-10-04-ua-officials-6-killed-donetsk',
      '2024-10-04-ua-officials-20-killed-donetsk',
    ],
  },
  { row: '2024-10-04-snuffbox-3', records: ['2024-10-04-kremlin-snuffbox-3-wounded'] },
  {
    row: '2024-10-28-ohman-all-but-one',
    records: ['2024-10-28-blue-yellow-all-but-one', '2024-10-30-zelensky-no-losses'],
  },
  { row: '2024-10-31-video-40', records: ['2024-10-31-video-man-39-killed'] },
  { row: '2024-11-05-rok-anon-40', records: ['2024-11-05-rok-official-40-killed'] },
  { row: '2024-11-24-gdc-500', records: ['2024-11-23-global-defense-500-killed'] },
  {
    row: '2024-12-14-hur-200-mixed',
    records: [
      '2024-12-14-hur-200-mixed-killed',
      '2024-12-18-korea-herald-hundreds>2024-12-14-hur-200-mixed-killed',
    ],
  },
  { row: '2024-12-16-hur-30', records: ['2024-12-16-hur-30'] },
  { row: '2024-12-16-hur-3-missing', records: ['2024-12-16-hur-3-missing'] },
  { row: '2024-12-16-kirby-dozens', records: ['2024-12-16-white-house-dozens'] },
  {
    row: '2024-12-17-sof-50-47',
    records: ['2024-12-17-sof-50-killed', '2024-12-17-sof-47-wounded'],
  },
  { row: '2024-12-17-us-mil-several-hundred', records: ['2024-12-17-us-official-several-hundred'] },
  { row: '2024-12-18-sbu-200-wounded', records: ['2024-12-18-sbu-200-wounded'] },
  { row: '2024-12-19-nis-100', records: ['2024-12-19-nis-100-killed'] },
  { row: '2024-12-19-nis-1000-wounded', records: ['2024-12-19-nis-1000-wounded'] },
  { row: '2024-12-19-ryder-several-hundred', records: ['2024-12-19-us-dod-several-hundred'] },
  {
    row: '2024-12-19-sof-12-20',
    records: ['2024-12-19-sof-12-killed', '2024-12-19-sof-20-wounded'],
  },
  { row: '2024-12-23-jcs-1100', records: ['2024-12-23-jcs-1100'] },
  { row: '2024-12-23-zelensky-3000', records: ['2024-12-23-zelensky-3000'] },
  {
    row: '2024-12-23-sof-77-40',
    records: ['2024-12-23-sof-77-killed', '2024-12-23-sof-40-wounded'],
  },
  { row: '2024-12-26-hur-5', records: ['2024-12-26-hur-5-wounded'] },
  {
    row: '2024-12-27-nis-1-pow',
    records: [
      '2024-12-27-nis-1-captured',
      '2024-12-27-zelensky-several-captured',
      '2024-12-26-first-prisoner',
    ],
  },
  {
    row: '2024-12-27-kirby-1000-week',
    records: [
      '2024-12-27-white-house-1000-week',
      '2024-12-27-the-west-kirby-1000>2024-12-27-white-house-1000-week',
    ],
  },
  { row: '2024-12-30-isw-3000', records: ['2024-12-30-isw-3000'] },
  {
    row: '2025-01-04-zelensky-battalion',
    records: [
      '2025-01-04-zelensky-up-to-a-battalion',
      '2025-01-06-kbs-makhnovka>2025-01-04-zelensky-up-to-a-battalion',
    ],
  },
  { row: '2025-01-05-zelensky-3800', records: ['2025-01-05-zelensky-3800'] },
  { row: '2025-01-06-perpetua-408', records: ['2025-01-06-perpetua-408'] },
  {
    row: '2025-01-06-blinken-1000',
    records: ['2025-01-22-conflictwatcher-blinken>2024-12-27-white-house-1000-week'],
  },
  { row: '2025-01-07-sof-13', records: ['2025-01-07-sof-13-killed'] },
  { row: '2025-01-09-zelensky-4000', records: ['2025-01-09-zelensky-4000'] },
  {
    row: '2025-01-11-zelensky-2-pow',
    records: [
      '2025-01-11-zelensky-2-captured',
      '2025-01-12-nis-2-captured',
      '2025-01-09-two-prisoners',
    ],
  },
  {
    row: '2025-01-13-nis-300',
    records: [
      '2025-01-13-nis-300-killed',
      '2025-01-24-korea-times-us-jcs>2025-01-13-nis-300-killed',
    ],
  },
  { row: '2025-01-13-nis-2700', records: ['2025-01-13-nis-2700-wounded'] },
  { row: '2025-01-13-sof-17', records: ['2025-01-13-sof-17-killed'] },
  { row: '2025-01-16-isw-92', records: ['2025-01-16-isw-92-a-day'] },
  { row: '2025-01-16-isw-mid-april', records: ['2025-01-16-isw-12000-by-mid-april'] },
  {
    row: '2025-01-21-zelensky-davos-4000',
    records: ['2025-01-21-euromaidan-davos-4000>2025-01-09-zelensky-4000'],
  },
  {
    row: '2025-01-22-sof-21-40',
    records: ['2025-01-22-sof-21-killed', '2025-01-22-sof-40-wounded'],
  },
  {
    row: '2025-01-22-bbc-4000',
    records: ['2025-01-22-western-officials-4000', '2025-01-22-western-officials-11000-sent'],
  },
  { row: '2025-01-22-bbc-1000', records: ['2025-01-22-western-officials-1000-killed'] },
  {
    row: '2025-01-22-us-ua-nyt-third',
    records: ['2025-01-22-ua-us-officials-third', '2025-01-22-ua-us-officials-11000-sent'],
  },
  {
    row: '2025-01~-syrskyi-half',
    records: [
      '2025-01-19-syrskyi-nearly-half',
      '2025-01-23-espreso-nyt-reinforcements>2025-01-19-syrskyi-nearly-half',
    ],
  },
  {
    row: '2025-01-24-ukmod-4000',
    records: ['2025-01-24-uk-di-4000', '2025-01-24-uk-di-11000-sent'],
  },
  {
    row: '2025-01-24-ukmod-quarter',
    records: [
      '2025-01-24-uk-di-quarter-killed',
      '2025-01-24-online-ua-uk-4000>2025-01-24-uk-di-quarter-killed',
    ],
  },
  { row: '2025-01~-us-1200', records: ['2025-01-24-us-officials-1200'] },
  {
    row: '2025-01-30-nyt-halved',
    records: [
      '2025-01-30-nyt-withdrawal>2025-01-19-syrskyi-nearly-half',
      '2025-01-30-nyt-withdrawal>2025-01-22-ua-us-officials-11000-sent',
      '2025-01-15-withdrawal',
    ],
  },
  {
    row: '2025-02-01-zelensky-ap-4000',
    records: [
      '2025-02-01-zelensky-4000-lost',
      '2025-02-02-up-ap-zelensky>2025-02-01-zelensky-4000-lost',
      '2025-02-01-zelensky-brigade-4000',
      '2025-02-01-zelensky-12000-sent',
    ],
  },
  {
    row: '2025-01-31-command-post-dozens',
    records: ['2025-02-01-zelensky-dozens-of-officers', '2025-02-07-zelensky-20-officers'],
  },
  { row: '2025-02-04-budanov-4000', records: ['2025-02-04-hur-4000'] },
  { row: '2025-02-07-zelensky-hundreds', records: ['2025-02-07-zelensky-hundreds-killed'] },
  {
    row: '2025-02-14-zelensky-two-thirds',
    records: ['2025-02-14-zelensky-4000', '2025-02-14-zelensky-two-thirds-killed'],
  },
  {
    row: '2025-02-19-budanov-chosun-4000',
    records: [
      '2025-02-18-hur-4000-seriously-wounded',
      '2025-02-19-up-chosun>2025-02-18-hur-4000-seriously-wounded',
    ],
  },
];
