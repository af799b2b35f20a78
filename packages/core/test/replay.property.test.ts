// A replay of a day is what the record was on that day: no later page, no later revision, the verdict of then.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOutcomes } from '../src/derive/forecast-outcome.js';
import { report, type Report } from '../src/derive/report.js';
import { addDays, daysBetween, type CalendarDay } from '../src/model/calendar-day.js';
import type { Claim } from '../src/model/claim.js';
import { lastDay } from '../src/model/day-span.js';
import type { DocumentEntry, LedgerEntries } from '../src/model/entry.js';
import type { Forecast } from '../src/model/forecast.js';
import { headlineIds } from '../src/model/headline-quantities.js';
import { linkLedger } from '../src/model/link-ledger.js';
import type { Ledger } from '../src/model/ledger.js';
import { anyRecord, dataDay, families, firstDay } from './any-record.js';

const forecast: Forecast = {
  conditions: [],
  deadline: '2025-05-31',
  deadlineBasis: 'stated',
  resolution: { outcomes: [{ quantity: families.sent[0], reaches: 1_500 }], text: 'As said.' },
};
const anyDay = fc
  .integer({ min: 0, max: daysBetween(firstDay, dataDay) })
  .map((offset) => addDays(firstDay, offset));
const anyHeadline = fc.constantFrom('total' as const, 'killed' as const, 'sent' as const);

/** The record as its editors had it on a day, by a second way: entries printed later taken out, later revisions too. */
function asItStood(entries: LedgerEntries, day: CalendarDay): Ledger {
  const printed = entries.documents.filter((page) => page.publishedOn <= day);
  const firstPrint = new Map<string, DocumentEntry>();
  for (const page of [...printed].sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))) {
    for (const { of } of page.mentions ?? []) {
      if (!firstPrint.has(of)) firstPrint.set(of, page);
    }
  }
  const documents = entries.documents.flatMap((page): readonly DocumentEntry[] => {
    const claims = (page.claims ?? []).map(({ revision, ...claim }) =>
      revision && revision.on <= day ? { ...claim, revision } : claim,
    );
    if (page.publishedOn <= day) return [{ ...page, claims }];
    // A claim whose own page came later was known from another: it is entered there.
    return claims.flatMap((claim) => {
      const other = firstPrint.get(claim.id);
      if (!other) return [];
      const { mentions: _, ...rest } = other;
      const statedOn = claim.statedOn ?? page.publishedOn;
      return [{ ...rest, id: `${other.id}-own`, claims: [{ ...claim, statedOn }] }];
    });
  });
  const moved = new Set(
    documents
      .filter(({ id }) => id.endsWith('-own'))
      .flatMap(({ claims }) => claims ?? [])
      .map(({ id }) => id),
  );
  const known = new Set(documents.flatMap(({ claims }) => claims ?? []).map(({ id }) => id));
  const { ledger, faults } = linkLedger({
    ...entries,
    documents: documents.map((page) => ({
      ...page,
      mentions: (page.mentions ?? []).filter(({ of }) => known.has(of) && !moved.has(of)),
    })),
  });
  expect(faults).toEqual([]);
  return ledger;
}

/** Every claim that a page can show of a report. */
function shownClaims({
  claims,
  headlines,
  forecasts,
  mutations,
  relays,
}: Report): readonly Claim[] {
  const ofHeadlines = headlineIds.flatMap((id) => {
    const { selection, current, span, series } = headlines[id];
    const { direct, bridged, inner, outer, leftOut } = selection;
    const spans = [span, ...series.steps.map((step) => step.span)];
    return [
      ...direct,
      ...bridged,
      ...inner,
      ...outer,
      ...leftOut.map(({ claim }) => claim),
      ...current.sides.flatMap((side) => [
        ...side.claims,
        side.range.lowClaim,
        side.range.highClaim,
      ]),
      ...spans.flatMap(({ voices, lent }) => [
        ...voices.flatMap(({ standing }) => standing),
        ...lent.map(({ claim }) => claim),
      ]),
    ];
  });
  const changed = [...mutations, ...relays].flatMap(({ of }) => ('figure' in of ? [of] : []));
  const ofForecasts = forecasts.flatMap(({ claim, history, outcomes }) => [
    claim,
    ...history.flatMap(({ by }) => by),
    ...outcomes.flatMap(({ reachedBy, below }) => [...reachedBy, ...below]),
  ]);
  return [...claims, ...ofHeadlines, ...changed, ...ofForecasts];
}

describe('a replay, for any record', () => {
  it('shows no page and no revision of the future, wherever it shows a claim', () => {
    fc.assert(
      fc.property(anyRecord(anyHeadline, { forecast }), anyDay, ({ ledger }, knownOn) => {
        const answer = report(ledger, { knownOn });
        for (const { id, document, mentions, revision } of shownClaims(answer)) {
          const pages = [document, ...mentions.map((mention) => mention.document)];
          const days = [...pages.map((page) => lastDay(page.publishedOn)), revision?.on ?? knownOn];
          expect(
            days.filter((day) => day > knownOn),
            id,
          ).toEqual([]);
          expect(mentions[0]?.document).toBe(document);
        }
        const prints = [
          ...answer.mutations,
          ...answer.relays.flatMap((one) => [one.first, ...one.repeats]),
        ];
        for (const { printedOn } of prints) expect(printedOn <= knownOn).toBe(true);
      }),
    );
  });

  it('reads what the record of then read', () => {
    fc.assert(
      fc.property(anyRecord(anyHeadline), anyDay, ({ entries, ledger }, knownOn) => {
        const [replayed, then] = [ledger, asItStood(entries, knownOn)].map(
          (record) => report(record, { knownOn }).headlines,
        );
        for (const id of headlineIds) {
          const [now, before] = [replayed?.[id], then?.[id]].map((one) => ({
            ends: [one?.span.low, one?.span.high, one?.span.openFrom, one?.span.tick],
            range: [one?.current.range?.low, one?.current.range?.high, one?.current.agreement?.low],
            sides: one?.current.sides.map(({ voice, state, spokenOn }) => [
              voice.id,
              state,
              spokenOn,
            ]),
            steps: one?.series.steps.map(({ from, span }) => [from, span.low, span.high]),
          }));
          expect(now).toEqual(before);
        }
      }),
    );
  });
});

describe('a verdict, for any record', () => {
  it('is on each day that of the record as it stood, and so does the history say', () => {
    fc.assert(
      fc.property(
        anyRecord(fc.constant('sent'), { forecast }),
        anyDay,
        ({ entries, ledger }, day) => {
          const verdictOf = ({ claims, events }: Ledger, knownOn: CalendarDay) =>
            forecastOutcomes(claims, events, knownOn)[0];
          const then = verdictOf(asItStood(entries, day), day)?.verdict;
          expect(verdictOf(ledger, day)?.verdict).toBe(then);
          const history = verdictOf(ledger, dataDay)?.history ?? [];
          expect(history.findLast(({ from }) => from <= day)?.verdict).toBe(then);
        },
      ),
      { numRuns: 300 },
    );
  });
});
