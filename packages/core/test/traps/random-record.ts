// Random records for the traps of our own arithmetic: claims of one running total by five origins of four sides.
import fc from 'fast-check';
import type { Claim } from '../../src/model/claim.js';
import { addDays, type CalendarDay } from '../../src/model/calendar-day.js';
import type { ClaimEntry, DocumentEntry, LedgerEntries } from '../../src/model/entry.js';
import type { Figure } from '../../src/model/figure.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';
import { linkLedger } from '../../src/model/link-ledger.js';
import type { Origin } from '../../src/model/origin.js';
import type { Signature } from '../../src/model/signature.js';

const firstDay: CalendarDay = '2025-01-01';

/** No claim of a random record is later. */
export const lastRandomDay: CalendarDay = '2026-06-30';

/** The invented origins of a random record; two of them are one side. */
export const randomOrigins: readonly Origin[] = ['a1', 'a2', 'b1', 'c1', 'd1'].map((id) => ({
  id,
  name: id,
  party: id.slice(0, 1),
  kind: 'government',
  stake: 'third-party',
}));

const amount = fc.integer({ min: 1, max: 200 }).map((hundreds) => hundreds * 100);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  amount.map((value): Figure => ({ kind: 'exact', value })),
  amount.map((value): Figure => ({ kind: 'about', value })),
  fc
    .tuple(amount, amount)
    .map(([a, b]): Figure => ({ kind: 'range', low: Math.min(a, b), high: Math.max(a, b) })),
  amount.map((low): Figure => ({ kind: 'at-least', low })),
  amount.map((high): Figure => ({ kind: 'up-to', high })),
);

/** Pages with one claim each, of one of these quantities. */
export function randomPages(
  quantities: readonly Signature[] = [headlineQuantities['killed-or-wounded']],
): fc.Arbitrary<readonly DocumentEntry[]> {
  const spoken = fc.record({
    origin: fc.constantFrom(...randomOrigins.map(({ id }) => id)),
    quantity: fc.constantFrom(...quantities),
    offset: fc.integer({ min: 0, max: 500 }),
    figure,
  });
  return fc
    .array(spoken, { minLength: 1, maxLength: 12 })
    .map((all) =>
      all.map(({ offset, ...said }, index) =>
        pageOf({ ...said, day: addDays(firstDay, offset), index }),
      ),
    );
}

/** The claims that these pages link to. */
export function claimsOf(
  documents: readonly DocumentEntry[],
  origins: readonly Origin[] = randomOrigins,
): readonly Claim[] {
  return linkLedger(entriesOf(documents, origins)).ledger.claims;
}

/** A record of these pages. */
export function entriesOf(
  documents: readonly DocumentEntry[],
  origins: readonly Origin[] = randomOrigins,
): LedgerEntries {
  return { dataDay: lastRandomDay, parties: [], origins, documents };
}

/** The same pages with every claim changed. */
export function withClaims(
  pages: readonly DocumentEntry[],
  change: (claim: ClaimEntry, index: number) => ClaimEntry,
): readonly DocumentEntry[] {
  return pages.map((page, index) => ({
    ...page,
    claims: (page.claims ?? []).map((claim) => change(claim, index)),
  }));
}

interface Spoken extends Pick<ClaimEntry, 'origin' | 'quantity' | 'figure'> {
  readonly day: CalendarDay;
  readonly index: number;
}

function pageOf({ day, index, ...said }: Spoken): DocumentEntry {
  return {
    id: `${day}-page-${index}`,
    publisher: 'Paper',
    address: `https://example.org/${index}`,
    language: 'en',
    publishedOn: day,
    readAs: 'original',
    recordedOn: lastRandomDay,
    claims: [{ id: `${day}-${said.origin}-${index}`, asOf: day, ...said }],
  };
}
