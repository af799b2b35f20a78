// Record of March 2025 to November 2026, section 4: where each circle and each mutation stands in the ledger.

/** One entry for every row of the section. */
export const rows: readonly {
  readonly row: string;
  readonly records: readonly string[];
  readonly leftOut?: string;
}[] = [
  {
    row: '4.1',
    records: [
      '2025-03-27-jcs-11000-sent',
      '2025-03-27-jcs-3000-more',
      '2025-05-29-msmt-11000-sent',
      '2025-05-29-msmt-3000-more',
      '2025-11-14-reuters-14000-sent',
      '2025-07-03-japan-times-14000-sent',
      '2025-04-30-nis-15000-sent',
      '2025-07-13-rok-dia-13000-sent',
      '2025-09-02-rok-line-13000-sent',
      '2025-12-13-rok-line-15000-sent',
      '2026-01-27-ground-news-csis-15000>2025-04-30-nis-15000-sent',
    ],
  },
  {
    row: '4.2',
    records: [
      '2025-01-09-zelensky-4000',
      '2025-02-14-zelensky-4000',
      '2025-01-22-western-officials-4000',
      '2025-03-27-jcs-4000-killed-or-wounded',
      '2025-07-02-cnn-30000-more>2025-01-22-western-officials-4000',
      '2025-07-13-hur-4000-killed-or-wounded',
    ],
  },
  {
    row: '4.3',
    records: [
      '2025-06-30-united24-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2025-08-13-actualno-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2025-10-24-independent-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2025-11-14-the-star-reuters-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2025-11-14-econotimes-reuters-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2025-11-14-interbellum-reuters-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2026-01-06-straits-times-reuters-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2025-10-16-kyiv-independent-drone-crews>2025-03-28-uk-di-5000-casualties',
      '2026-02-13-portfolio-nis-6000-dead>2026-02-12-nis-6000-killed-or-wounded',
    ],
  },
  {
    row: '4.4',
    records: [],
    leftOut:
      'The page with the split of 6,000 has no address in the record and was not found; the British third of March 2025 is entered as a share.',
  },
  {
    row: '4.5',
    records: ['2025-06-15-uk-di-6000-casualties', '2026-02-12-nis-6000-killed-or-wounded'],
  },
  {
    row: '4.6',
    records: [
      '2025-04-30-nis-600-killed',
      '2025-09-02-nis-2000-killed',
      '2025-10-24-free-malaysia-today-afp-600>2025-04-30-nis-600-killed',
      '2025-10-24-udn-afp-600>2025-04-30-nis-600-killed',
      '2025-10-24-unn-600-again>2025-04-30-nis-600-killed',
      '2025-10-24-joongang-museum-begun>2025-04-30-nis-600-killed',
      '2025-11-04-moscow-times-nis-600-again>2025-04-30-nis-600-killed',
      '2026-01-01-straits-times-afp-600>2025-04-30-nis-600-killed',
    ],
  },
  {
    row: '4.7',
    records: [
      '2025-09-02-unn-stale-april-report>2025-04-30-nis-600-killed',
      '2025-09-02-unn-stale-april-report>2025-04-30-nis-4700-killed-or-wounded',
    ],
  },
  {
    row: '4.8',
    records: [
      '2025-06-17-shoigu-5000-builders',
      '2025-06-17-shoigu-1000-sappers',
      '2025-06-26-nis-6000-july-august',
      '2025-08-12-hur-6000-engineers',
      '2025-09-02-nis-1000-sappers-arrived',
      '2025-09-07-hur-1000-arrived',
      '2025-11-04-nis-5000-builders',
      '2026-02-12-nis-1000-engineers',
    ],
  },
  { row: '4.9', records: ['2025-03-05-hur-3500-in-training', '2025-07-01-hur-3500-in-training'] },
  {
    row: '4.10',
    records: [
      '2025-08-14-hur-5000-killed-or-wounded',
      '2026-01-26-insider-1500-killed',
      '2026-01-26-insider-3500-wounded',
    ],
  },
  {
    row: '4.11',
    records: [
      '2025-09-02-nis-350-portraits',
      '2025-09-02-kyiv-independent-nis-2000>2025-09-02-nis-350-portraits',
      '2025-09-02-ukrainska-pravda-13000-sent>2025-09-02-nis-350-portraits',
      '2025-12-12-kim-9-sappers-killed',
      '2025-08-22-image-counts-101-portraits',
    ],
  },
  { row: '4.12', records: ['2025-06-19-diplomats-25000-workers', '2025-11-14-hur-12000-workers'] },
  {
    row: '4.13',
    records: [
      '2025-04-30-nis-15000-sent',
      '2025-06-15-uk-di-6000-casualties',
      '2025-06-26-nis-6000-july-august',
      '2025-03-27-jcs-3000-more',
      '2026-02-04-hur-3000-returned',
      '2025-08-21-online-ua-commanders-home>2025-06-17-shoigu-5000-builders',
    ],
  },
  {
    row: '4.14',
    records: [
      '2025-03-27-bytes-europe-ap-jcs>2025-03-27-jcs-3000-more',
      '2025-04-02-lokmat-times-uk-5000>2025-03-27-jcs-3000-more',
      '2025-03-28-uk-di-nearly-half',
      '2025-06-15-uk-di-more-than-half',
      '2026-02-14-sbs-40-percent',
      '2026-02-13-dnes-three-of-five',
    ],
  },
  {
    row: '4.15',
    records: [
      '2024-10-23-last-ranks-leave',
      '2025-03-27-jcs-3000-more',
      '2025-06-26-rok-line-3000-4000-more',
    ],
  },
  {
    row: '4.16',
    records: ['2025-06-03-csis-950000'],
    leftOut: 'The other counts of Russian losses belong to section 1b.',
  },
];
