// Corrections to the record, the missing rows and further mutations: where each stands in the ledger.

/** One entry for every row of the section. */
export const rows: readonly {
  readonly row: string;
  readonly records: readonly string[];
  readonly leftOut?: string;
}[] = [
  {
    row: 'missing.uk-2025-03-28',
    records: [
      '2025-03-28-uk-di-5000-casualties',
      '2025-03-28-uk-di-third-killed',
      '2025-03-28-uk-di-nearly-half',
    ],
  },
  { row: 'missing.syrskyi-2024-11-06', records: ['2024-11-06-syrskyi-45000-in-kursk'] },
  {
    row: 'mutation.kyiv-post-2024-12-28',
    records: [],
    leftOut: 'The page has no address in the record and was not found in two searches.',
  },
  {
    row: 'mutation.joongang-2024-11-05',
    records: ['2024-11-05-joongang-10000-front>2024-11-05-rok-mnd-10000'],
  },
  {
    row: 'mutation.copy-2024-10-30',
    records: ['2024-10-30-like123-ryder>2024-10-29-us-dod-couple-thousand-west'],
  },
  {
    row: 'mutation.moscow-times-2024-12-19',
    records: [
      '2024-12-19-moscow-times-nis-100>2024-12-19-nis-1000-wounded',
      '2024-12-19-famagusta-gazette-nis-1000>2024-12-19-nis-1000-wounded',
    ],
  },
];
