// Record of March 2025 to November 2026, section 3: where each event of the timeline stands in the ledger.

/** One entry for every row of the section. */
export const rows: readonly {
  readonly row: string;
  readonly records: readonly string[];
  readonly leftOut?: string;
}[] = [
  {
    row: '3.2025-03-05',
    records: [
      '2025-03-05-hur-3500-in-training',
      '2025-03-05-hur-1500-second-batch',
      '2025-03-05-hur-400-killed',
      '2025-03-05-hur-3600-wounded',
    ],
  },
  {
    row: '3.2025-03-17',
    records: [
      '2025-03-17-prisoners-call',
      '2025-03-17-kyiv-independent-prisoners>2025-03-17-prisoners-call',
    ],
  },
  { row: '3.2025-03-21', records: ['2025-03-21-shoigu-visit'] },
  { row: '3.2025-03-27', records: ['2025-03-27-jcs-3000-more'] },
  {
    row: '3.2025-04-15',
    records: [],
    leftOut: 'The day of the shell count’s publication; its claims belong to section 1b.',
  },
  { row: '3.2025-04-26', records: ['2025-04-26-gerasimov-declaration'] },
  { row: '3.2025-04-28', records: ['2025-04-28-dprk-confirms'] },
  {
    row: '3.2025-04-30',
    records: [
      '2025-04-30-nis-15000-sent',
      '2025-04-30-nis-4700-killed-or-wounded',
      '2025-04-30-nis-600-killed',
    ],
  },
  { row: '3.2025-05-09', records: ['2025-05-09-officers-at-moscow-parade'] },
  {
    row: '3.2025-05-28',
    records: ['2025-05-28-museum-decided', '2025-05-28-sapper-regiment-formed'],
  },
  { row: '3.2025-05-29', records: ['2025-05-29-msmt-11000-sent', '2025-05-29-msmt-3000-more'] },
  { row: '3.2025-06-04', records: ['2025-06-04-shoigu-visit'] },
  { row: '3.2025-06-15', records: ['2025-06-15-uk-di-6000-casualties'] },
  {
    row: '3.2025-06-17',
    records: [
      '2025-06-17-shoigu-visit',
      '2025-06-17-shoigu-1000-sappers',
      '2025-06-17-shoigu-5000-builders',
    ],
  },
  { row: '3.2025-06-26', records: ['2025-06-26-nis-6000-july-august'] },
  { row: '3.2025-06-30', records: ['2025-06-30-coffins-shown', '2024-10-22-kursk-plans-approved'] },
  { row: '3.2025-07-02', records: ['2025-07-02-hur-25000-30000-more'] },
  { row: '3.2025-07-12', records: ['2025-07-12-lavrov-in-wonsan'] },
  { row: '3.2025-08-early', records: ['2025-08-sappers-leave'] },
  { row: '3.2025-08-12', records: ['2025-08-12-hur-11000-present'] },
  {
    row: '3.2025-08-20',
    records: ['2025-08-20-commanders-home', '2025-08-21-image-counts-12-commanders-home'],
  },
  {
    row: '3.2025-08-22',
    records: ['2025-08-21-first-ceremony', '2025-08-22-image-counts-101-portraits'],
  },
  { row: '3.2025-08-29', records: ['2025-08-29-second-ceremony'] },
  { row: '3.2025-09-02', records: ['2025-09-02-nis-2000-killed'] },
  { row: '3.2025-09-05', records: ['2025-09-05-sappers-at-work'] },
  { row: '3.2025-10-10', records: ['2025-10-10-kursk-veterans-parade'] },
  { row: '3.2025-10-16', records: ['2025-10-16-drone-crews-steer-fire'] },
  {
    row: '3.2025-10-23',
    records: [
      '2025-10-23-museum-begun',
      '2024-10-23-last-ranks-leave',
      '2025-10-24-channel-a-museum-begun>2024-10-23-last-ranks-leave',
    ],
  },
  { row: '3.2025-10-28', records: ['2025-10-28-prisoners-ask-for-seoul'] },
  {
    row: '3.2025-11-04',
    records: [
      '2025-11-04-nis-10000-near-border',
      '2025-11-04-nis-5000-builders',
      '2025-11-04-nis-1000-sappers',
    ],
  },
  {
    row: '3.2025-11-14',
    records: ['2025-11-14-moscow-confirms-sappers', '2025-11-14-hur-12000-workers'],
  },
  { row: '3.2025-12-04', records: ['2025-12-04-monument-announced'] },
  { row: '3.2025-12-12', records: ['2025-12-12-sappers-home', '2025-12-12-kim-9-sappers-killed'] },
  { row: '3.2026-01-01', records: ['2026-01-01-new-year-letter'] },
  { row: '3.2026-01-05', records: ['2026-01-05-kim-at-museum-site'] },
  { row: '3.2026-01-25', records: ['2026-01-25-kim-at-sculpture-studio'] },
  { row: '3.2026-02-04', records: ['2026-02-04-fire-from-kursk', '2026-02-04-hur-3000-returned'] },
  {
    row: '3.2026-02-12',
    records: [
      '2026-02-12-nis-6000-killed-or-wounded',
      '2026-02-12-nis-10000-in-kursk',
      '2026-02-12-nis-1000-engineers',
    ],
  },
  { row: '3.2026-02-15-street', records: ['2026-02-15-saeppyol-street'] },
  { row: '3.2026-02-15-sappers', records: ['2026-02-15-khinshtein-sappers-gone'] },
  { row: '3.2026-02-25', records: ['2026-02-25-congress-parade'] },
  { row: '3.2026-03-16', records: ['2026-03-16-museum-opening-set'] },
];
