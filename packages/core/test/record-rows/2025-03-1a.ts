// Record of March 2025 to November 2026, section 1a up to July 2025: where each row stands in the ledger.

/** One entry for every row of the section. */
export const rows: readonly {
  readonly row: string;
  readonly records: readonly string[];
  readonly leftOut?: string;
}[] = [
  {
    row: 'hur-yu-2025-03-05-training',
    records: [
      '2025-03-05-hur-3500-in-training',
      '2025-03-05-news-az-yu-yonhap>2025-03-05-hur-3500-in-training',
    ],
  },
  {
    row: 'hur-yu-2025-03-05-second-batch',
    records: [
      '2025-03-05-hur-1500-second-batch',
      '2025-03-05-news-az-yu-yonhap>2025-03-05-hur-1500-second-batch',
    ],
  },
  {
    row: 'hur-yu-2025-03-05-dispatched-first',
    records: ['2025-03-05-upi-yu-kyiv-briefing>2024-10-24-hur-12000-sent'],
  },
  { row: 'hur-yu-2025-03-05-killed', records: ['2025-03-05-hur-400-killed'] },
  { row: 'hur-yu-2025-03-05-wounded', records: ['2025-03-05-hur-3600-wounded'] },
  { row: 'hur-yu-2025-03-05-joint-force', records: ['2025-03-05-ua-officials-63000-in-kursk'] },
  {
    row: 'anews-2025-03-05-mutation',
    records: ['2025-03-05-anews-3600-casualties>2025-03-05-hur-3600-wounded'],
  },
  {
    row: 'zelensky-2025-02-14-repeat',
    records: [
      '2025-02-14-zelensky-4000',
      '2025-02-14-zelensky-two-thirds-killed',
      '2025-03-17-kyiv-independent-prisoners>2025-02-14-zelensky-4000',
      '2025-03-17-kyiv-independent-prisoners>2025-01-05-zelensky-12000-sent',
    ],
  },
  {
    row: 'ukraine-2025-03-17-captured',
    records: [
      '2025-01-11-zelensky-2-captured',
      '2025-03-17-kyiv-independent-prisoners>2025-01-11-zelensky-2-captured',
    ],
  },
  { row: 'jcs-2025-03-27-dispatched-first', records: ['2025-03-27-jcs-11000-sent'] },
  { row: 'jcs-2025-03-27-additional', records: ['2025-03-27-jcs-3000-more'] },
  {
    row: 'jcs-2025-03-27-casualties',
    records: [
      '2025-03-27-jcs-4000-killed-or-wounded',
      '2025-03-27-bytes-europe-ap-jcs>2025-03-27-jcs-4000-killed-or-wounded',
    ],
  },
  {
    row: 'gerasimov-2025-04-26-none',
    records: [
      '2025-04-26-gerasimov-no-number',
      '2025-04-26-nk-news-gerasimov-confirms>2025-04-26-gerasimov-no-number',
    ],
  },
  {
    row: 'wpk-cmc-2025-04-28-none',
    records: [
      '2025-04-28-dprk-sent-no-number',
      '2025-04-28-dprk-killed-no-number',
      '2025-04-28-tass-dprk-statement>2025-04-28-dprk-sent-no-number',
    ],
  },
  { row: 'nis-2025-04-30-dispatched', records: ['2025-04-30-nis-15000-sent'] },
  { row: 'nis-2025-04-30-casualties', records: ['2025-04-30-nis-4700-killed-or-wounded'] },
  { row: 'nis-2025-04-30-killed', records: ['2025-04-30-nis-600-killed'] },
  { row: 'nis-2025-04-30-wounded', records: ['2025-04-30-nis-4100-wounded'] },
  { row: 'nis-2025-04-30-returned-wounded', records: ['2025-04-30-nis-2000-wounded-returned'] },
  {
    row: 'afp-2025-04-30-18000-variant',
    records: ['2025-04-30-infopole-nis-18000>2025-04-30-nis-15000-sent'],
  },
  {
    row: 'idn-2025-04-30-variant',
    records: [
      '2025-04-30-indian-defence-news-4700-injured>2025-04-30-nis-15000-sent',
      '2025-04-30-indian-defence-news-4700-injured>2025-04-30-nis-4700-killed-or-wounded',
      '2025-04-30-csb-news-4700-injured>2025-04-30-nis-4700-killed-or-wounded',
    ],
  },
  { row: 'msmt-2025-05-29-dispatched-2024', records: ['2025-05-29-msmt-11000-sent'] },
  { row: 'msmt-2025-05-29-additional', records: ['2025-05-29-msmt-3000-more'] },
  {
    row: 'uk-di-2025-06-15-casualties',
    records: [
      '2025-06-15-uk-di-6000-casualties',
      '2025-06-15-korea-daily-uk-6000>2025-06-15-uk-di-6000-casualties',
    ],
  },
  {
    row: 'uk-di-2025-06-15-initial',
    records: [
      '2025-06-17-donga-uk-6000>2025-01-24-uk-di-11000-sent',
      '2025-06-15-korea-daily-uk-6000>2025-01-24-uk-di-11000-sent',
      '2025-06-15-uk-di-more-than-half',
    ],
  },
  { row: 'budanov-2025-06-present', records: ['2025-06-hur-11000-in-kursk'] },
  {
    row: 'shoigu-2025-06-17-sappers',
    records: [
      '2025-06-17-shoigu-1000-sappers',
      '2025-06-17-ukrainska-pravda-shoigu-6000>2025-06-17-shoigu-1000-sappers',
    ],
  },
  {
    row: 'shoigu-2025-06-17-builders',
    records: [
      '2025-06-17-shoigu-5000-builders',
      '2025-06-17-nk-news-shoigu-6000>2025-06-17-shoigu-5000-builders',
    ],
  },
  { row: 'nis-2025-06-26-planned', records: ['2025-06-26-nis-6000-july-august'] },
  { row: 'rok-2025-06-26-additional-range', records: ['2025-06-26-rok-line-3000-4000-more'] },
  {
    row: 'dprk-tv-2025-06-30-coffins',
    records: [
      '2025-06-30-image-counts-6-coffins',
      '2025-06-30-polskie-radio-coffins>2025-06-30-image-counts-6-coffins',
      '2025-06-30-united24-6000-dead>2025-06-30-image-counts-6-coffins',
    ],
  },
  {
    row: 'united24-2025-06-30-killed-mutation',
    records: ['2025-06-30-united24-6000-dead>2025-06-15-uk-di-6000-casualties'],
  },
  { row: 'hur-2025-07-01-training', records: ['2025-07-01-hur-3500-in-training'] },
  { row: 'hur-cnn-2025-07-02-planned', records: ['2025-07-02-hur-25000-30000-more'] },
  {
    row: 'hur-cnn-2025-07-02-by-november',
    records: ['2025-07-02-jerusalem-post-by-november>2025-07-02-hur-25000-30000-more'],
  },
  {
    row: 'western-intel-cnn-2025-07-02',
    records: [
      '2025-07-02-western-official-30000-more',
      '2025-07-04-kbs-world-cnn-report>2025-07-02-western-official-30000-more',
    ],
  },
  {
    row: 'western-officials-cnn-2025-07-02-casualties',
    records: ['2025-07-02-cnn-30000-more>2025-01-22-western-officials-4000'],
  },
  {
    row: 'ki-2025-07-02-15000-outlier',
    records: ['2025-07-02-kyiv-independent-30000-more>2025-06-26-nis-6000-july-august'],
  },
  { row: 'rok-dia-2025-07-13-dispatched', records: ['2025-07-13-rok-dia-13000-sent'] },
];
