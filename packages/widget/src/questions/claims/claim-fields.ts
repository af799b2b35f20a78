// What stands above the list of claims: search, order, and behind a button filters by count, side and kind of statement.
import type { Claim, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import type { Asked } from '../../figure/question.js';
import type { Words } from '../../words/words.js';
import { sideOf, sortings, sortValue, type ClaimsAsked } from './chosen-claims.js';

type Field = Extract<Block, { kind: 'field' }>;

/** Search and order, and the fold of the filters, which says how many are set. */
export function claimFields(
  report: Report,
  words: Words,
  wanted: ClaimsAsked,
  { fields, open }: Asked,
): readonly Block[] {
  const { labels } = words.fixed;
  const search: Field = {
    kind: 'field',
    id: 'claims.search',
    name: labels['pick.search'],
    control: { kind: 'search', value: fields['claims.search'] ?? '' },
  };
  const { side, measure, modality } = wanted;
  const set = [side, measure, modality].filter((one) => one !== undefined).length;
  const isOpen = open.includes('filters');
  return [
    { kind: 'fields', fields: [search, sortField(words, wanted)] },
    {
      kind: 'fold',
      id: 'filters',
      text: set > 0 ? `${labels['pick.filters']} (${words.number(set)})` : labels['pick.filters'],
      isOpen,
      blocks: isOpen ? [{ kind: 'fields', fields: filterFields(report, words, wanted) }] : [],
    },
  ];
}

function filterFields(report: Report, words: Words, wanted: ClaimsAsked): readonly Field[] {
  const { labels, measure, modality } = words.fixed;
  const filter = (
    id: string,
    name: string,
    value: string | undefined,
    idOf: (claim: Claim) => string,
    nameOf: (claim: Claim) => string,
  ): Field => ({
    kind: 'field',
    id,
    name,
    control: {
      kind: 'select',
      value: value ?? '',
      options: optionsOf(report.claims, words, idOf, nameOf),
    },
  });
  return [
    filter(
      'claims.count',
      labels['pick.count'],
      wanted.measure,
      ({ quantity }) => quantity.measure,
      ({ quantity }) => measure[quantity.measure],
    ),
    filter(
      'claims.side',
      labels['pick.side'],
      wanted.side,
      ({ voice }) => voice,
      (claim) => sideOf(claim, report, words),
    ),
    filter(
      'claims.kind',
      labels['pick.kind'],
      wanted.modality,
      (claim) => claim.modality,
      (claim) => modality[claim.modality],
    ),
  ];
}

function sortField({ fixed: { labels } }: Words, { sorting }: ClaimsAsked): Field {
  return {
    kind: 'field',
    id: 'claims.sort',
    name: labels['pick.sort'],
    control: {
      kind: 'select',
      value: sortValue(sorting),
      options: sortings.map((one) => ({
        value: sortValue(one),
        text: labels[`sort.${sortValue(one)}`],
      })),
    },
  };
}

/** What occurs, the most frequent first, each with the number of its claims; before them the choice of all. */
function optionsOf(
  claims: readonly Claim[],
  words: Words,
  idOf: (claim: Claim) => string,
  nameOf: (claim: Claim) => string,
): readonly { readonly value: string; readonly text: string }[] {
  const found = new Map<string, { readonly name: string; readonly n: number }>();
  for (const claim of claims) {
    const id = idOf(claim);
    const before = found.get(id);
    found.set(id, { name: before?.name ?? nameOf(claim), n: (before?.n ?? 0) + 1 });
  }
  const options = [...found]
    .sort(([a, { n }], [b, { n: other }]) => other - n || (a < b ? -1 : 1))
    .map(([value, { name, n }]) => ({ value, text: `${name} (${words.number(n)})` }));
  return [{ value: '', text: words.fixed.labels['pick.all'] }, ...options];
}
