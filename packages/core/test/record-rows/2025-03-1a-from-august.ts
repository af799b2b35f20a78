// Record of March 2025 to November 2026, section 1a from August 2025 on: where each row stands in the ledger.

/** One entry for every row of the section. */
export const rows: readonly {
  readonly row: string;
  readonly records: readonly string[];
  readonly leftOut?: string;
}[] = [
  { row: 'skibitskyi-2025-08-12-present', records: ['2025-08-12-hur-11000-present'] },
  {
    row: 'skibitskyi-2025-08-12-planned',
    records: ['2025-08-12-hur-6000-engineers', '2025-08-12-hur-1200-first-batch'],
  },
  {
    row: 'actualno-2025-08-13-killed-mutation',
    records: ['2025-08-13-actualno-6000-dead>2025-06-15-uk-di-6000-casualties'],
  },
  { row: 'budanov-2025-08-14-casualties', records: ['2025-08-14-hur-5000-killed-or-wounded'] },
  { row: 'budanov-2025-08-14-present', records: ['2025-08-14-hur-11000-in-kursk'] },
  {
    row: 'budanov-2025-08-14-planned',
    records: [
      '2025-08-14-ukrainska-pravda-budanov-6000>2025-08-12-hur-6000-engineers',
      '2025-08-14-liga-budanov-11000>2025-08-12-hur-6000-engineers',
    ],
  },
  {
    row: 'dprk-2025-08-20-commanders-returned',
    records: [
      '2025-08-21-image-counts-12-commanders-home',
      '2025-08-21-online-ua-commanders-home>2025-08-21-image-counts-12-commanders-home',
      '2025-08-20-commanders-home',
    ],
  },
  {
    row: 'dprk-2025-08-22-portraits',
    records: ['2025-08-22-image-counts-101-portraits', '2025-08-21-first-ceremony'],
  },
  {
    row: 'dprk-2025-08-22-coffins',
    records: ['2025-08-22-image-counts-20-coffins', '2025-08-01-coffins-returned'],
  },
  {
    row: 'independent-2025-08-22-20000-outlier',
    records: ['2025-08-22-independent-20000-sent>2025-04-30-nis-15000-sent'],
  },
  {
    row: 'dprk-2025-08-29-portraits',
    records: [
      '2025-08-30-image-counts-200-more-portraits',
      '2025-08-30-aju-press-second-ceremony>2025-08-22-image-counts-101-portraits',
      '2025-09-02-nis-350-portraits',
      '2026-01-07-image-counts-250-portraits',
    ],
  },
  {
    row: 'nis-2025-09-02-killed',
    records: [
      '2025-09-02-nis-2000-killed',
      '2025-09-02-moscow-times-nis-2000>2025-09-02-nis-2000-killed',
    ],
  },
  {
    row: 'nis-2025-09-02-dprk-acknowledged',
    records: [
      '2025-09-02-nis-350-portraits',
      '2025-09-02-newspic-nis-350>2025-09-02-nis-350-portraits',
      '2025-09-02-kyiv-independent-nis-2000>2025-09-02-nis-350-portraits',
      '2025-09-02-ukrainska-pravda-13000-sent>2025-09-02-nis-350-portraits',
    ],
  },
  {
    row: 'nis-2025-09-02-planned',
    records: ['2025-09-02-kyiv-independent-nis-2000>2025-06-26-nis-6000-july-august'],
  },
  { row: 'nis-2025-09-02-sappers-arrived', records: ['2025-09-02-nis-1000-sappers-arrived'] },
  { row: 'yonhap-2025-09-02-dispatched', records: ['2025-09-02-rok-line-13000-sent'] },
  {
    row: 'unn-2025-09-02-stale',
    records: [
      '2025-09-02-unn-stale-april-report>2025-04-30-nis-600-killed',
      '2025-09-02-unn-stale-april-report>2025-04-30-nis-4700-killed-or-wounded',
    ],
  },
  {
    row: 'ki-2025-10-16-half-died',
    records: ['2025-10-16-kyiv-independent-drone-crews>2025-03-28-uk-di-5000-casualties'],
  },
  {
    row: 'independent-2025-10-24-killed-mutation',
    records: [
      '2025-10-24-independent-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2025-10-24-independent-6000-dead>2025-04-30-nis-15000-sent',
    ],
  },
  {
    row: 'afp-2025-10-24-600',
    records: [
      '2025-10-24-free-malaysia-today-afp-600>2025-04-30-nis-600-killed',
      '2025-10-24-udn-afp-600>2025-04-30-nis-600-killed',
      '2026-01-01-straits-times-afp-600>2025-04-30-nis-600-killed',
    ],
  },
  {
    row: 'ki-yonhap-2025-10-31-dispatched',
    records: [
      '2025-10-31-korea-herald-prisoners>2025-04-30-nis-15000-sent',
      '2025-10-31-korea-herald-prisoners>2025-01-11-zelensky-2-captured',
    ],
  },
  { row: 'nis-2025-11-04-border', records: ['2025-11-04-nis-10000-near-border'] },
  { row: 'nis-2025-11-04-builders', records: ['2025-11-04-nis-5000-builders'] },
  {
    row: 'nis-2025-11-04-sappers',
    records: [
      '2025-11-04-nis-1000-sappers',
      '2025-11-05-main-international-news-nis>2025-11-04-nis-1000-sappers',
    ],
  },
  {
    row: 'reuters-2025-11-14-dispatched',
    records: [
      '2025-11-14-reuters-14000-sent',
      '2025-11-14-econotimes-reuters-6000-dead>2025-11-14-reuters-14000-sent',
    ],
  },
  {
    row: 'reuters-2025-11-14-killed-mutation',
    records: [
      '2025-11-14-the-star-reuters-6000-dead>2025-06-15-uk-di-6000-casualties',
      '2026-01-06-straits-times-reuters-6000-dead>2025-06-15-uk-di-6000-casualties',
    ],
  },
  {
    row: 'redstar-2025-11-14-none',
    records: [
      '2025-11-14-ru-mod-sappers-no-number',
      '2025-11-14-korea-daily-sappers-confirmed>2025-06-17-shoigu-1000-sappers',
    ],
  },
  {
    row: 'dagens-2025-12-06-sent',
    records: [
      '2025-12-06-dagens-20000-in-all>2025-11-14-reuters-14000-sent',
      '2025-12-06-dagens-20000-in-all>2025-06-17-shoigu-1000-sappers',
      '2025-12-06-dagens-20000-in-all>2025-06-17-shoigu-5000-builders',
    ],
  },
  {
    row: 'kju-2025-12-12-killed-sappers',
    records: [
      '2025-12-12-kim-9-sappers-killed',
      '2025-05-28-sapper-regiment-formed',
      '2025-08-sappers-leave',
    ],
  },
  { row: 'kju-2025-12-12-duration', records: ['2025-12-12-kim-120-days'] },
  {
    row: 'yonhap-2025-12-13-sent',
    records: [
      '2025-12-13-rok-line-15000-sent',
      '2025-12-13-rok-line-1000-sappers-sent',
      '2025-12-13-joongang-sappers-home>2025-12-13-rok-line-15000-sent',
    ],
  },
  {
    row: 'pow-2025-12-24',
    records: ['2025-12-24-ukrainska-pravda-prisoners-letter>2025-01-11-zelensky-2-captured'],
  },
  {
    row: 'nknews-2026-01-07-graves',
    records: [
      '2026-01-07-nk-news-412-burial-places',
      '2026-01-07-news1-global-graves>2026-01-07-nk-news-412-burial-places',
    ],
  },
  {
    row: 'insider-2026-01-26-killed',
    records: [
      '2026-01-26-insider-1500-killed',
      '2026-01-26-insider-3500-wounded',
      '2026-01-26-insider-1500-dead>2025-03-27-jcs-11000-sent',
    ],
  },
  {
    row: 'csis-2026-01-27-fought',
    records: ['2026-01-27-ground-news-csis-15000>2025-04-30-nis-15000-sent'],
  },
  { row: 'hur-2026-02-04-returned', records: ['2026-02-04-hur-3000-returned'] },
  { row: 'nis-2026-02-12-present-combat', records: ['2026-02-12-nis-10000-in-kursk'] },
  {
    row: 'nis-2026-02-12-present-engineers',
    records: [
      '2026-02-12-nis-1000-engineers',
      '2026-02-14-sbs-museum-visit-40-percent>2026-02-12-nis-1000-engineers',
    ],
  },
  {
    row: 'nis-2026-02-12-returned',
    records: [
      '2026-02-12-nis-1100-returned-december',
      '2026-02-13-unian-1100-returned>2026-02-12-nis-1100-returned-december',
    ],
  },
  {
    row: 'nis-2026-02-12-casualties',
    records: ['2026-02-12-nis-6000-killed-or-wounded', '2026-02-14-sbs-40-percent'],
  },
  {
    row: 'khinshtein-2026-02-15-sappers-gone',
    records: ['2026-02-15-khinshtein-sappers-gone', '2025-12-13-khinshtein-sappers-in-spring'],
  },
];
