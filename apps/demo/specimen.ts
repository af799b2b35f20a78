// Dresses the one element of the page as the address asks: its attributes, its language, its page's theme and its record.

const names = [
  'view',
  'views',
  'measure',
  'known-on',
  'rule',
  'count-by',
  'theme',
  'lang',
  'src',
  'src-integrity',
  'refresh',
  'static-day',
];
const asked = new URLSearchParams(location.search);
const tracker = document.querySelector<HTMLElement>('dprk-deployment-tracker');

interface Feed {
  readonly documents: readonly { readonly claims: readonly unknown[] }[];
}

/** The invented record of the page: whole, with its first claim alone, or with none. */
function record(which: string): object | undefined {
  const feed: Feed = JSON.parse(document.querySelector('#feed-invented')?.textContent ?? '{}');
  const [first] = feed.documents;
  switch (which) {
    case 'own':
      return feed;
    case 'one':
      return { ...feed, documents: [{ ...first, claims: first?.claims.slice(0, 1) }] };
    case 'empty':
      return { ...feed, documents: [] };
    default:
      return undefined;
  }
}

if (tracker) {
  for (const name of names) {
    const value = asked.get(name);
    if (value !== null) tracker.setAttribute(name, value);
  }
  const ledger = record(asked.get('record') ?? '');
  if (ledger) Object.assign(tracker, { ledger });
}
document.documentElement.dataset['paper'] = asked.get('theme') ?? '';
