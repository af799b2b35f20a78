// The claims that a reader's search, filters and sorting leave: the same for the table and for the file.
import {
  figureBounds,
  measures,
  type Claim,
  type Measure,
  type Modality,
  type Report,
} from '@dprk-deployment-tracker/core';
import { newestFirst } from '../../words/newest-first.js';
import { namedVoice } from '../../words/said-by.js';
import type { Words } from '../../words/words.js';

/** A column that the table can be sorted by. */
export type SortColumn = 'day' | 'side' | 'figure';

/** A column and a direction. */
export interface Sorting {
  readonly column: SortColumn;
  readonly way: 'up' | 'down';
}

/** What a reader asked of the list of claims. **Absent:** all of them. */
export interface ClaimsAsked {
  readonly search: string;
  readonly side: string | undefined;
  readonly measure: Measure | undefined;
  readonly modality: Modality | undefined;
  readonly sorting: Sorting;
}

/** The newest first, as the list stands before anybody has asked. */
export const sortingAtFirst = { column: 'day', way: 'down' } as const satisfies Sorting;

/** Every order, as they are offered. */
export const sortings = [
  sortingAtFirst,
  { column: 'day', way: 'up' },
  { column: 'figure', way: 'down' },
  { column: 'figure', way: 'up' },
  { column: 'side', way: 'up' },
  { column: 'side', way: 'down' },
] as const satisfies readonly Sorting[];

const modalities: readonly Modality[] = ['observed', 'planned', 'predicted', 'capacity'];

/** Reads the fields `claims.search`, `.side`, `.count`, `.kind` and `.sort`. A value that names nothing asks nothing. */
export function claimsAsked(fields: Readonly<Record<string, string>>): ClaimsAsked {
  const { 'claims.count': measure = '', 'claims.kind': kind } = fields;
  return {
    search: (fields['claims.search'] ?? '').trim(),
    side: fields['claims.side'],
    measure: Object.hasOwn(measures, measure) ? (measure as Measure) : undefined,
    modality: modalities.find((one) => one === kind),
    sorting: sortingOf(fields['claims.sort']),
  };
}

/** The value of `claims.sort` for a sorting: `figure-up`. */
export function sortValue({ column, way }: Sorting): `${SortColumn}-${Sorting['way']}` {
  return `${column}-${way}`;
}

/** The claims that match, sorted. */
export function chosenClaims(report: Report, words: Words, asked: ClaimsAsked): readonly Claim[] {
  const sought = folded(asked.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen = report.claims.filter(
    (claim) =>
      (asked.side === undefined || claim.voice === asked.side) &&
      (asked.measure === undefined || claim.quantity.measure === asked.measure) &&
      (asked.modality === undefined || claim.modality === asked.modality) &&
      (sought.length === 0 || hasAll(searchText(claim, report, words), sought)),
  );
  return sortedClaims(chosen, asked.sorting, report, words);
}

/** Claims in an order. Claims alike in it stand newest first. **Absent:** a claim without a number stands last. */
export function sortedClaims(
  claims: readonly Claim[],
  { column, way }: Sorting,
  report: Report,
  words: Words,
): readonly Claim[] {
  const sign = way === 'up' ? 1 : -1;
  const newest = newestFirst(claims);
  switch (column) {
    case 'day':
      return way === 'down' ? newest : newest.reverse();
    case 'side': {
      const { compare } = new Intl.Collator(words.language);
      const names = new Map(newest.map((claim) => [claim.id, sideOf(claim, report, words)]));
      const named = ({ id }: Claim): string => names.get(id) ?? '';
      return newest.sort((a, b) => sign * compare(named(a), named(b)));
    }
    case 'figure':
      return newest.sort((a, b) => {
        const [one, other] = [numberOf(a), numberOf(b)];
        if (one === undefined || other === undefined) {
          return Number(one === undefined) - Number(other === undefined);
        }
        return sign * (one - other);
      });
  }
}

/** The name of a claim's side. */
export function sideOf({ voice, origin }: Claim, report: Report, words: Words): string {
  return words.sideName(namedVoice({ id: voice, origins: [origin] }, report));
}

function sortingOf(value: string | undefined): Sorting {
  return sortings.find((one) => sortValue(one) === value) ?? sortingAtFirst;
}

function searchText(claim: Claim, report: Report, words: Words): string {
  const { id, document, wording, quantity, origin } = claim;
  return folded(
    [
      id,
      words.phrase(claim, report),
      words.quantity(quantity),
      origin.name,
      ...(origin.aliases ?? []),
      document.publisher,
      document.title ?? '',
      wording?.text ?? '',
    ].join(' '),
  );
}

/** Small letters, and digits without the commas and blanks between them: "10000" finds "10,000". */
function folded(text: string): string {
  return text.toLowerCase().replace(/(?<=\d)[,\s](?=\d{3})/g, '');
}

function hasAll(text: string, sought: readonly string[]): boolean {
  return sought.every((word) => text.includes(word));
}

/** Where a figure starts, or ends where it has no start. */
function numberOf({ figure }: Claim): number | undefined {
  const bounds = figureBounds(figure);
  return bounds?.low ?? bounds?.high;
}
