// The views that the news page offers: each tab's name and the question its panel answers.

/** In the order of the tabs. */
export const viewTabs = [
  { view: 'summary', tab: 'Summary', question: 'What is claimed today?' },
  { view: 'troops', tab: 'Troops', question: 'How many were sent, how many are there?' },
  { view: 'losses', tab: 'Losses', question: 'How many were killed or wounded?' },
  { view: 'origins', tab: 'Who says what', question: 'Who says what?' },
  { view: 'indicators', tab: 'What follows', question: 'What does it mean?' },
  { view: 'forecasts', tab: 'Forecasts', question: 'What was predicted, what came of it?' },
  { view: 'relays', tab: 'In print', question: 'What happened on the way to print?' },
  { view: 'claims', tab: 'All claims', question: 'Every claim of the record' },
] as const;
