// The fields above the list of claims: search, and filters by side, by what is counted and by kind of statement.
import type { Claim, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import { hasColumns } from '../../figure/columns.js';
import type { Asked } from '../../figure/question.js';
import type { Size } from '../../plot/scene.js';
import type { Words } from '../../words/words.js';
import { sideOf, sortColumns, sortValue, type ClaimsAsked } from './chosen-claims.js';

type Field = Extract<Block, { kind: 'field' }>;

/** The search; and the filters beside it, or on a narrow page behind a fold that is open while one is set. */
export function claimFields(
  report: Report,
  words: Words,
  wanted: ClaimsAsked,
  asked: Asked,
  size: Size,
): readonly Block[] {
  const { labels } = words.fixed;
  const search: Field = {
    kind: 'field',
    id: 'claims.search',
    name: labels['pick.search'],
    control: { kind: 'search', value: asked.fields['claims.search'] ?? '' },
  };
  const filters = filterFields(report, words, wanted);
  if (hasColumns(size)) return [{ kind: 'fields', fields: [search, ...filters] }];
  const isSet = (wanted.side ?? wanted.measure ?? wanted.modality) !== undefined;
  const isOpen = isSet || asked.open.includes('filters');
  return [
    search,
    {
      kind: 'fold',
      id: 'filters',
      text: labels['pick.filters'],
      isOpen,
      blocks: isOpen ? [{ kind: 'fields', fields: [...filters, sortField(words, wanted)] }] : [],
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

/** The order, where the table has no heads to sort by. */
function sortField({ fixed: { labels } }: Words, { sorting }: ClaimsAsked): Field {
  const names = {
    day: labels['column.day'],
    side: labels['column.side'],
    figure: labels['column.figure'],
  } as const;
  const ways = ['down', 'up'] as const;
  return {
    kind: 'field',
    id: 'claims.sort',
    name: labels['pick.sort'],
    control: {
      kind: 'select',
      value: sortValue(sorting),
      options: sortColumns.flatMap((column) =>
        ways.map((way) => ({
          value: sortValue({ column, way }),
          text: `${names[column]} ${way === 'down' ? '↓' : '↑'}`,
        })),
      ),
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
