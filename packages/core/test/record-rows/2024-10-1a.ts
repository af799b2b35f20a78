// Section 1a of the evidence, October 2024 to February 2025 (numbers sent, present, moved, planned): where each row stands.

/** One entry for every row. */
export const rows: readonly { row: string; records: readonly string[]; leftOut?: string }[] = [
  {
    row: '2024-10-11-ua-wapo-several-thousand',
    records: ['2024-10-11-ua-officials-several-thousand'],
  },
  {
    row: '2024-10-15-ua-buryat-battalion-3000',
    records: [
      '2024-10-15-ua-officials-buryat-battalion',
      '2024-10-15-uawire-buryat-battalion>2024-10-15-ua-officials-buryat-battalion',
    ],
  },
  {
    row: '2024-10-15-ua-18-deserters',
    records: [
      '2024-10-15-ua-officials-18-deserted',
      '2024-10-15-liga-deserters>2024-10-15-ua-officials-18-deserted',
    ],
  },
  { row: '2024-10-17-zelensky-10000', records: ['2024-10-17-zelensky-10000-planned'] },
  {
    row: '2024-10-17-western-official-2000-12000',
    records: ['2024-10-17-western-official-2000-12000'],
  },
  {
    row: '2024-10-17-budanov-11000',
    records: ['2024-10-17-budanov-11000-training', '2024-10-17-budanov-11000-ready'],
  },
  {
    row: '2024-10-17-budanov-2600',
    records: [
      '2024-10-17-budanov-2600-planned',
      '2024-10-18-unn-budanov>2024-10-17-budanov-2600-planned',
    ],
  },
  { row: '2024-10-18-nis-1500', records: ['2024-10-18-nis-1500-sent'] },
  { row: '2024-10-18-nis-yonhap-12000', records: ['2024-10-18-nis-12000-planned'] },
  { row: '2024-10-22-zelensky-2x6000', records: ['2024-10-22-zelensky-12000-planned'] },
  { row: '2024-10-22-healey-hundreds', records: ['2024-10-22-uk-mod-hundreds-sent'] },
  {
    row: '2024-10-23-nis-3000',
    records: [
      '2024-10-23-nis-3000-sent',
      '2024-10-23-nis-1500-more',
      '2024-10-23-springfield-news-sun-nis-3000>2024-10-23-nis-3000-sent',
    ],
  },
  { row: '2024-10-23-nis-10000-dec', records: ['2024-10-23-nis-10000-planned'] },
  { row: '2024-10-23-kirby-3000', records: ['2024-10-23-white-house-3000-sent'] },
  {
    row: '2024-10-24-hur-12000',
    records: ['2024-10-24-hur-12000-sent', '2024-10-23-first-seen-in-kursk'],
  },
  {
    row: '2024-10-25-brekelmans-1500',
    records: [
      '2024-10-25-nl-mod-1500-sent',
      '2024-10-25-up-brekelmans>2024-10-25-nl-mod-1500-sent',
    ],
  },
  {
    row: '2024-10-25-ua-nyt-5000',
    records: [
      '2024-10-25-ua-official-5000-kursk',
      '2024-10-26-news-pravda-nyt-5000>2024-10-25-ua-official-5000-kursk',
    ],
  },
  { row: '2024-10-28-nrc-3000', records: ['2024-10-28-nrc-3000-kursk'] },
  { row: '2024-10-28-singh-10000', records: ['2024-10-28-us-dod-10000-sent'] },
  {
    row: '2024-10-28-zelensky-3000-12000',
    records: ['2024-10-28-zelensky-3000-in-russia', '2024-10-28-zelensky-12000-soon'],
  },
  {
    row: '2024-10-29-ryder-couple-thousand',
    records: [
      '2024-10-29-us-dod-couple-thousand-west',
      '2024-10-29-us-dod-small-number-kursk',
      '2024-10-29-yeni-safak-ryder>2024-10-28-us-dod-10000-sent',
      '2024-10-30-like123-ryder>2024-10-29-us-dod-couple-thousand-west',
      '2024-10-29-censor-ryder>2024-10-29-us-dod-couple-thousand-west',
    ],
  },
  { row: '2024-10-29-ua-ft-3000', records: ['2024-10-29-ua-officials-3000-kursk'] },
  { row: '2024-10-29-rok-cnn-13000', records: ['2024-10-29-rok-intelligence-13000'] },
  {
    row: '2024-10-29-western-cnn-inside-ukraine',
    records: [
      '2024-10-29-western-officials-inside-ukraine',
      '2024-10-30-euromaidan-cnn-13000>2024-10-29-western-officials-inside-ukraine',
    ],
  },
  { row: '2024-10-29-nis-10900-plan', records: ['2024-10-29-nis-10900-planned'] },
  { row: '2024-10-30-kyslytsya-12000', records: ['2024-10-30-kyslytsya-12000-training'] },
  { row: '2024-10-30-kyslytsya-2100', records: ['2024-10-30-kyslytsya-2100-west'] },
  { row: '2024-10-30-kyslytsya-4500', records: ['2024-10-30-kyslytsya-4500-west'] },
  {
    row: '2024-10-30-kyslytsya-5-units',
    records: [
      '2024-10-30-kyslytsya-five-units',
      '2024-10-31-online-ua-kyslytsya>2024-10-30-kyslytsya-five-units',
    ],
  },
  { row: '2024-10-30-rok-president-11000', records: ['2024-10-30-rok-presidential-11000-sent'] },
  { row: '2024-10-30-rok-president-3000-west', records: ['2024-10-30-rok-presidential-3000-west'] },
  {
    row: '2024-10-30-zelensky-kbs-3000-12000',
    records: [
      '2024-10-30-zelensky-3000-in-training',
      '2024-10-31-kbs-zelensky-interview>2024-10-28-zelensky-12000-soon',
    ],
  },
  {
    row: '2024-10-31-wood-8000',
    records: [
      '2024-10-31-us-state-8000-kursk',
      '2024-11-05-ajp-mnd-10000>2024-10-31-us-state-8000-kursk',
    ],
  },
  {
    row: '2024-10-31-blinken-10000-8000',
    records: [
      '2024-10-31-us-state-10000-in-russia',
      '2024-11-01-devdiscourse-blinken>2024-10-31-us-state-8000-kursk',
    ],
  },
  { row: '2024-11-02-hur-7000', records: ['2024-11-02-hur-7000-west'] },
  { row: '2024-11-04-zelensky-11000-kursk', records: ['2024-11-04-zelensky-11000-kursk'] },
  { row: '2024-11-04-ryder-10000-kursk', records: ['2024-11-04-us-dod-10000-kursk'] },
  { row: '2024-11-04-ryder-11000-12000', records: ['2024-11-04-us-dod-11000-12000'] },
  {
    row: '2024-11-04-miller-10000',
    records: [
      '2024-11-04-us-state-10000-kursk',
      '2024-11-05-ajp-mnd-10000>2024-11-04-us-state-10000-kursk',
    ],
  },
  {
    row: '2024-11-05-rok-mnd-10000',
    records: [
      '2024-11-05-rok-mnd-10000',
      '2024-11-05-euromaidan-mnd-10000>2024-11-05-rok-mnd-10000',
      '2024-11-05-ajp-mnd-10000>2024-11-05-rok-mnd-10000',
    ],
  },
  {
    row: '2024-11-05-umerov-12000-15000',
    records: ['2024-11-05-umerov-12000', '2024-11-05-umerov-15000'],
  },
  {
    row: '2024-11~-ponomarenko-11000-15000',
    records: ['2024-11-16-ponomarenko-11000-kursk', '2024-11-16-ponomarenko-15000-kursk'],
  },
  { row: '2024-11~-ponomarenko-93bde-876', records: ['2024-11-16-ponomarenko-93rd-brigade-876'] },
  {
    row: '2024-11~-ponomarenko-100000-rotation',
    records: ['2024-11-16-ponomarenko-100000-rotation'],
  },
  {
    row: '2024-11-07-zelensky-11000',
    records: ['2024-11-07-zelensky-11000-kursk', '2024-11-07-zelensky-losses-no-number'],
  },
  { row: '2024-11-10-ua-nyt-100000', records: ['2024-11-10-ua-official-100000'] },
  {
    row: '2024-11-12-patel-10000',
    records: ['2024-11-12-us-state-10000-sent', '2024-11-12-combat-us-state'],
  },
  { row: '2024-11-17-g20-bloomberg-100000', records: ['2024-11-17-g20-100000'] },
  {
    row: '2024-11-18-singh-11000',
    records: [
      '2024-11-18-us-dod-11000-kursk',
      '2024-11-19-9colonne-singh-11000>2024-11-18-us-dod-11000-kursk',
    ],
  },
  {
    row: '2024-11-19-zelensky-100000',
    records: ['2024-11-19-zelensky-11000-border', '2024-11-19-zelensky-100000'],
  },
  {
    row: '2024-11-20-nis-10900-kursk',
    records: ['2024-11-20-nis-10900-kursk', '2024-11-20-nis-on-100000'],
  },
  {
    row: '2024-11-20-nis-11000-plus',
    records: [
      '2024-11-20-nis-10900-kursk',
      '2024-11-21-euromaidan-nis-11000>2024-11-20-nis-10900-kursk',
    ],
  },
  { row: '2024-11-23-ua-gs-11000', records: ['2024-11-23-ua-general-staff-11000-kursk'] },
  { row: '2024-11-24-barhylevych-11000', records: ['2024-11-24-ua-general-staff-11000-kursk'] },
  { row: '2024-11-26-dod-12000', records: ['2024-11-26-us-dod-12000-in-russia'] },
  {
    row: '2024-12-01-zelensky-kyodo-12000',
    records: ['2024-12-01-zelensky-12000-sent', '2024-12-01-zelensky-killed-no-number'],
  },
  { row: '2024-12~-cherniak-2000', records: ['2024-12-02-hur-2000-in-russian-units'] },
  { row: '2024-12~-kyivpost-9000-reserve', records: ['2024-12-02-hur-9000-in-reserve'] },
  {
    row: '2024-12-30-singh-12000',
    records: [
      '2024-12-30-us-dod-12000-sent',
      '2024-12-31-liga-singh-12000>2024-12-27-white-house-1000-week',
    ],
  },
  { row: '2025-01-05-zelensky-12000', records: ['2025-01-05-zelensky-12000-sent'] },
  {
    row: '2025-01-05-zelensky-30000-500000',
    records: ['2025-01-05-zelensky-30000-40000-more', '2025-01-05-zelensky-500000-more'],
  },
  { row: '2025-01-08-shea-12000', records: ['2025-01-08-us-state-12000-in-russia'] },
  {
    row: '2025-01-22-us-nyt-reinforce',
    records: [
      '2025-01-22-us-official-reinforcements',
      '2025-01-23-espreso-nyt-reinforcements>2025-01-22-us-official-reinforcements',
    ],
  },
  { row: '2025-02-01-zelensky-ap-20000-25000', records: ['2025-02-01-zelensky-20000-25000-more'] },
  {
    row: '2025-02-04-budanov-8000',
    records: [
      '2025-02-04-hur-8000-kursk',
      '2025-02-04-euromaidan-budanov-4000>2025-02-04-hur-8000-kursk',
    ],
  },
  { row: '2025-02-07-zelensky-thousands-back', records: ['2025-02-07-zelensky-thousands-kursk'] },
  {
    row: '2025-02-14-zelensky-2000-3000-more',
    records: [
      '2025-02-14-zelensky-2000-3000-more',
      '2025-02-14-kyiv-independent-two-thirds>2025-02-14-zelensky-2000-3000-more',
    ],
  },
  {
    row: '2025-02-19-skibitskyi-1000',
    records: [
      '2025-02-18-hur-1000-on-new-equipment',
      '2025-02-19-up-chosun>2025-02-18-hur-1000-on-new-equipment',
    ],
  },
  { row: '2025-02-24-getmanchuk-2000', records: ['2025-02-24-getmanchuk-2000-more'] },
  {
    row: '2025-02-26-joongang-1000-3000',
    records: [
      '2025-02-26-rok-officials-1000-3000-more',
      '2025-02-27-up-3000-more>2025-02-26-rok-officials-1000-3000-more',
      '2025-02-28-kbs-second-wave>2025-02-26-rok-officials-1000-3000-more',
    ],
  },
  { row: '2025-02-27-rok-military-1000', records: ['2025-02-27-rok-officials-1000-more'] },
  {
    row: '2025-02-27-nis-redeploy',
    records: ['2025-02-27-nis-more-no-number', '2025-02-27-nis-redeployed'],
  },
];
