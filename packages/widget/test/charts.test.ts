// What holds across charts: one place for one day, one mark for one claim, one scale for what is counted.
import {
  headlineIds,
  ledger,
  report,
  type Figure,
  type Report,
} from '@dprk-deployment-tracker/core';
import { ledgerOfClaims, type ClaimSketch } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/scene/charts/catalogue.js';
import { claimsByOriginChart } from '../src/scene/charts/claims-by-origin.js';
import { eventStripChart } from '../src/scene/charts/event-strip.js';
import { indicatorRangeChart } from '../src/scene/charts/indicator-range.js';
import { spanOverTimeChart } from '../src/scene/charts/span-over-time.js';
import type { Mark, Scene } from '../src/scene/scene.js';
import { en } from '../src/words/locales/en.js';
import { wordsFor } from '../src/words/words-for.js';

const words = wordsFor(en);
const size = { width: 680 };
const losses = { headline: 'killed-or-wounded' } as const;

function allMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' || mark.kind === 'link' ? [mark, ...allMarks(mark.children)] : [mark],
  );
}

function keyed(scene: Scene, key: string): Mark | undefined {
  return allMarks(scene.marks).find((mark) => mark.key === key);
}

function texts(scene: Scene): readonly string[] {
  return allMarks(scene.marks).flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
}

function lossesOf(...sketches: readonly ClaimSketch[]): Report {
  const page = {
    id: '2025-02-01-page-of-an-event',
    publisher: 'Invented Paper',
    language: 'en',
    address: 'https://example.org/event',
    publishedOn: '2025-02-01',
    readAs: 'original',
    recordedOn: '2025-12-31',
    events: [{ id: 'an-event', day: '2025-02-01', kind: 'visit', title: 'An event' }],
  } as const;
  return report(ledgerOfClaims(sketches, { dataDay: '2025-12-31', documents: [page] }));
}

const exact: Figure = { kind: 'exact', value: 4_000 };
const onFirst: ClaimSketch = { id: 'first', publishedOn: '2025-02-01', figure: exact };

describe('catalogue', () => {
  test.each(catalogue)(
    '$id makes a scene of its own name for every focus it takes',
    ({ id, scene, takes }) => {
      const from = report(ledger);
      const focuses = takes.includes('headline')
        ? headlineIds.map((headline) => ({ headline }))
        : [{}];
      for (const focus of focuses) expect(scene(from, size, words, focus).chart).toBe(id);
    },
  );

  test('the same input gives the same scene', () => {
    for (const { scene } of catalogue) {
      expect(scene(report(ledger), size, words)).toEqual(scene(report(ledger), size, words));
    }
  });
});

describe('eventStripChart', () => {
  test('an event stands where a claim of its day stands in the span over time', () => {
    const from = lossesOf(onFirst);
    const claim = keyed(spanOverTimeChart(from, size, words, losses), 'first');
    const event = keyed(eventStripChart(from, size, words), 'an-event');
    const dot =
      claim?.kind === 'group' ? claim.children.find(({ kind }) => kind === 'circle') : undefined;
    const tick =
      event?.kind === 'group'
        ? event.children.find(({ role }) => role === 'event-tick')
        : undefined;
    expect(dot?.kind === 'circle' && dot.cx).toBe(tick?.kind === 'line' && tick.x1);
  });

  test('numbers events by their place in the report', () => {
    expect(texts(eventStripChart(lossesOf(onFirst), size, words))).toContain('1');
  });
});

describe('spanOverTimeChart', () => {
  test('draws each claim of the headline once', () => {
    const from = report(ledger);
    for (const headline of headlineIds) {
      const { selection } = from.headlines[headline];
      const marks = allMarks(spanOverTimeChart(from, size, words, { headline }).marks);
      for (const { id } of [...selection.direct, ...selection.bridged]) {
        expect(marks.filter(({ key }) => key === id)).toHaveLength(1);
      }
    }
  });

  test('a plan moves no count: the scale ends at what was observed', () => {
    const plan: ClaimSketch = {
      ...onFirst,
      id: 'plan',
      modality: 'planned',
      figure: { kind: 'exact', value: 90_000 },
    };
    const shown = texts(spanOverTimeChart(lossesOf(onFirst, plan), size, words, losses));
    expect(shown).toContain('4,000');
    expect(shown).not.toContain('100,000');
    expect(shown.some((text) => text.includes('90,000'))).toBe(true);
  });

  test('says how long nobody spoke', () => {
    // From 1 February to 31 December 2025: 333 days.
    expect(texts(spanOverTimeChart(lossesOf(onFirst), size, words, losses))).toContain(
      '333 days without a new claim',
    );
  });

  test('keeps to a height that is asked for', () => {
    const { height } = spanOverTimeChart(
      lossesOf(onFirst),
      { width: 680, height: 500 },
      words,
      losses,
    );
    expect(height).toBe(500);
  });
});

describe('claimsByOriginChart', () => {
  test('a stale claim says so in words', () => {
    const shown = texts(claimsByOriginChart(lossesOf(onFirst), size, words, losses)).join(' ');
    expect(shown).toContain('no longer fresh');
  });

  test('whoever gives no number has a row that says it', () => {
    const silent: ClaimSketch = {
      ...onFirst,
      id: 'silent',
      origin: 'elm-post',
      figure: { kind: 'none-stated' },
    };
    const shown = texts(claimsByOriginChart(lossesOf(onFirst, silent), size, words, losses));
    expect(shown).toContain('The Elm Post');
    expect(shown).toContain('gives no number');
  });

  test('a share without a reading has an axis of percent of its own', () => {
    const figure: Figure = { kind: 'share', lowPercent: 30, highPercent: 40, of: ['first'] };
    const share: ClaimSketch = { ...onFirst, id: 'share', origin: 'elm-post', figure };
    const shown = texts(claimsByOriginChart(lossesOf(onFirst, share), size, words, losses));
    expect(shown).toContain('100%');
  });
});

describe('indicatorRangeChart', () => {
  test.each(report(ledger).indicators.map(({ id }) => id))('%s has a picture', (indicator) => {
    const scene = indicatorRangeChart(report(ledger), size, words, { indicator });
    expect(scene.marks.length).toBeGreaterThan(10);
  });

  test('without inputs it says that one is missing', () => {
    const shown = texts(
      indicatorRangeChart(lossesOf(), size, words, { indicator: 'boost-to-force' }),
    );
    expect(shown).toContain(en['empty.indicator']);
  });
});
