// What the forecasts view shows of an invented record: counts, the number against the claims, and how the verdict changed.
import { ledger, report, type ForecastOutcome, type Report } from '@dprk-deployment-tracker/core';
import { ledgerOfClaims, type ClaimSketch } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { comparedForecasts, forecastOutcomeChart } from '../src/scene/charts/forecast-outcome.js';
import { decidingClaims } from '../src/scene/forecast-rows.js';
import type { Mark, Scene } from '../src/scene/scene.js';
import { shownForecasts } from '../src/view/shown-forecasts.js';
import {
  deadlineText,
  forecastsOverview,
  historyTexts,
  outcomeText,
  verdictText,
} from '../src/words/forecast-text.js';
import { en } from '../src/words/locales/en.js';
import { wordsFor } from '../src/words/words-for.js';

const words = wordsFor(en);
const sent = {
  measure: 'sent',
  population: 'dprk-combat-troops',
  place: 'russia',
  accrual: { kind: 'cumulative', since: '2024-10' },
} as const;

function predicted(id: string, reaches: number, more: ClaimSketch = {}): ClaimSketch {
  return {
    id,
    publishedOn: '2025-01-10',
    origin: 'elm-post',
    quantity: sent,
    modality: 'predicted',
    figure: { kind: 'about', value: reaches },
    asOf: '2025-06-30',
    forecast: {
      conditions: [],
      deadline: '2025-06-30',
      deadlineBasis: 'read',
      deadlineNote: 'Half a year.',
      resolution: { outcomes: [{ quantity: sent, reaches }], text: 'As counted.' },
    },
    ...more,
  };
}

function counted(id: string, day: string, origin: string, value: number): ClaimSketch {
  return {
    id,
    publishedOn: day,
    asOf: day,
    origin,
    quantity: sent,
    figure: { kind: 'about', value },
  };
}

/** 10,000 is reached on 2 March by two voices; 100,000 never is, and a claim of July lies below it. */
const sketches = [
  predicted('low', 10_000),
  predicted('high', 100_000, { publishedOn: '2025-01-12', origin: 'dune-institute' }),
  counted('first', '2025-03-01', 'alder-staff', 4_000),
  counted('second', '2025-03-01', 'cedar-service', 11_000),
  counted('third', '2025-03-02', 'alder-staff', 12_000),
  counted('late', '2025-07-20', 'cedar-service', 13_000),
];

function answerOn(knownOn: string): Report {
  const record = ledgerOfClaims(sketches, { dataDay: '2025-12-31' });
  return report(record, { knownOn: knownOn as Report['knownOn'] });
}

function outcomeOf({ forecasts }: Report, id: string): ForecastOutcome {
  const found = forecasts.find(({ claim }) => claim.id === id);
  if (!found) throw new TypeError(`no forecast ${id}`);
  return found;
}

function allMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' || mark.kind === 'link' ? [mark, ...allMarks(mark.children)] : [mark],
  );
}

const texts = (scene: Scene): readonly string[] =>
  allMarks(scene.marks).flatMap((mark) => (mark.kind === 'text' ? mark.text : []));

const keys = (scene: Scene): readonly string[] =>
  allMarks(scene.marks).flatMap((mark) => mark.key ?? []);

describe('words of a forecast', () => {
  const answer = answerOn('2025-12-31');

  test('the overview counts each verdict that there is, and no other', () => {
    expect(forecastsOverview(answer.forecasts, answer, words)).toBe(
      '2 forecasts known on 31 December 2025: 1 came about and 1 did not.',
    );
  });

  test('a replay tells what was known then', () => {
    const early = answerOn('2025-02-01');
    expect(forecastsOverview(early.forecasts, early, words)).toBe(
      '2 forecasts known on 1 February 2025: 2 still open.',
    );
    expect(verdictText(outcomeOf(early, 'low'), words)).toBe('still open since 10 January 2025');
  });

  test('a deadline that we read says so, with the note', () => {
    expect(deadlineText(outcomeOf(answer, 'low').forecast, words)).toBe(
      '30 June 2025, our reading. Half a year.',
    );
  });

  test('the number stands against the span of the day it was reached', () => {
    const [test] = outcomeOf(answer, 'low').outcomes;
    // Floors of the two voices on 2 March: 12,000 and 11,000; the second is the start.
    expect(test && outcomeText(test, words)).toMatch(
      /^Reached on 2 March 2025: at least 10,000 \(.*\)\. .*: 11,000 to 12,000\.$/,
    );
  });

  test('each verdict names its day and the claims that decided it', () => {
    const said = historyTexts(outcomeOf(answer, 'high'), words, answer);
    expect(said.slice(0, 2)).toEqual([
      'still open from 12 January 2025',
      'undetermined from 1 July 2025',
    ]);
    expect(said[2]).toMatch(/^did not come about from 20 July 2025, by .*\(about 13,000\)$/);
  });
});

describe('decidingClaims', () => {
  test('are those that put the start of the span at the number, and none that came later', () => {
    const ids = decidingClaims(outcomeOf(answerOn('2025-12-31'), 'low')).map(({ id }) => id);
    expect([...ids].sort()).toEqual(['second', 'third']);
  });

  test('are those below it where it did not come about', () => {
    const ids = decidingClaims(outcomeOf(answerOn('2025-12-31'), 'high')).map(({ id }) => id);
    expect(ids).toEqual(['late']);
  });
});

describe('shownForecasts', () => {
  const { forecasts } = answerOn('2025-12-31');

  test.each([
    [{}, ['low', 'high']],
    [{ verdict: 'did-not' }, ['high']],
    [{ speaker: 'elm-post' }, ['low']],
    [{ verdict: 'did-not', speaker: 'elm-post' }, []],
  ])('%j lets through %j', (choice, ids) => {
    expect(shownForecasts(forecasts, choice).map(({ claim }) => claim.id)).toEqual(ids);
  });
});

describe('forecastOutcomeChart', () => {
  const answer = answerOn('2025-12-31');
  const size = { width: 680 };

  test('side by side stand those about one count, in order of the day they were made', () => {
    expect(comparedForecasts(answer).map(({ outcome }) => outcome.claim.id)).toEqual([
      'low',
      'high',
    ]);
    const drawn = texts(forecastOutcomeChart(answer, size, words));
    expect(drawn).toContain('0');
    expect(drawn).toContain('100,000');
    expect(drawn).toContain('12,000 to 13,000');
  });

  test('one forecast shows its number, the claims, and each verdict on one line of time', () => {
    const scene = forecastOutcomeChart(answer, size, words, { forecast: 'high' });
    const drawn = texts(scene);
    for (const text of ['at least 100,000', 'still open', 'did not come about', 'deadline']) {
      expect(drawn).toContain(text);
    }
    // Undetermined from 1 to 19 July only: its name has no room and is left to the text.
    expect(drawn).not.toContain('undetermined');
    expect(new Set(keys(scene))).toEqual(new Set(['high', 'third', 'late']));
  });

  test('a verdict that stood is cut off at the day of a replay', () => {
    const drawn = texts(
      forecastOutcomeChart(answerOn('2025-02-01'), size, words, { forecast: 'high' }),
    );
    expect(drawn).toContain('still open');
    expect(drawn).not.toContain('did not come about');
  });

  test('every forecast of our own record has a picture with its own mark', () => {
    const today = report(ledger);
    for (const { claim } of today.forecasts) {
      const scene = forecastOutcomeChart(today, { width: 320 }, words, { forecast: claim.id });
      expect(keys(scene)).toContain(claim.id);
    }
  });
});
