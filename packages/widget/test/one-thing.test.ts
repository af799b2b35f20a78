// Tests that a claim is one thing: mark, list, table, card and file have the same id, the same numbers, the same hedge.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import {
  figureNumbers,
  report,
  type ClaimEntry,
  type Figure,
  type Ledger,
} from '@dprk-deployment-tracker/core';
import { claimsCsv, csvRows } from '@dprk-deployment-tracker/core/export';
import { html, type TemplateResult } from 'lit';
import { describe, expect, test } from 'vitest';
import { claimsByOriginChart } from '../src/scene/charts/claims-by-origin.js';
import { spanOverTimeChart } from '../src/scene/charts/span-over-time.js';
import type { Mark, Scene } from '../src/scene/scene.js';
import { initialState, type OpenCard } from '../src/state/view-state.js';
import { chartView } from '../src/view/chart-view.js';
import * as deep from '../src/view/deep-views.js';
import type { Shown } from '../src/view/shown.js';
import { en } from '../src/words/locales/en.js';
import { tableRows } from '../src/words/table-rows.js';
import { wordsFor } from '../src/words/words-for.js';
import { counted, inventedLedger, said } from './invented-record.js';

const words = wordsFor(en);
const share = { kind: 'share', lowPercent: 40, highPercent: 50 } as const;

interface Shape {
  readonly name: string;
  readonly figure: Figure;
  readonly rest?: Partial<ClaimEntry>;
  /** What every place must say. */
  readonly hedge: RegExp;
  /** What the table prints, where our reading is only spoken and stands on the card. */
  readonly printed?: RegExp;
  /** The cells of the file: qualifier, low, best, high. */
  readonly cells: readonly [string, string, string, string];
}

// Every shape of a claim; hedge and cells are read off the figure by hand.
const shapes: readonly Shape[] = [
  {
    name: 'exact',
    figure: { kind: 'exact', value: 4_700 },
    hedge: /4,700/,
    cells: ['exact', '4700', '', '4700'],
  },
  {
    name: 'about',
    figure: { kind: 'about', value: 11_000 },
    hedge: /about 11,000/,
    cells: ['about', '11000', '', '11000'],
  },
  {
    name: 'range',
    figure: { kind: 'range', low: 10_000, high: 12_000 },
    hedge: /10,000(–| and )12,000/,
    cells: ['range', '10000', '', '12000'],
  },
  {
    name: 'range with best',
    figure: { kind: 'range', low: 10_000, high: 12_000, best: 11_000 },
    hedge: /11,000.*10,000(–| to )12,000/,
    cells: ['range', '10000', '11000', '12000'],
  },
  {
    name: 'at least',
    figure: { kind: 'at-least', low: 3_000 },
    hedge: /at least 3,000/,
    cells: ['at-least', '3000', '', ''],
  },
  {
    name: 'more than',
    figure: { kind: 'at-least', low: 6_000, exclusive: true },
    hedge: /more than 6,000/,
    cells: ['at-least', '6000', '', ''],
  },
  {
    name: 'up to',
    figure: { kind: 'up-to', high: 15_000 },
    hedge: /up to 15,000/,
    cells: ['up-to', '', '', '15000'],
  },
  {
    name: 'in words',
    figure: {
      kind: 'in-words',
      words: 'several hundred',
      reading: { rule: 'several-hundred', low: 300, high: 999 },
    },
    hedge: /several hundred.*300.*999/,
    printed: /^several hundred$/,
    cells: ['in-words', '300', '', '999'],
  },
  {
    name: 'share with a reading',
    figure: {
      ...share,
      of: [],
      reading: { low: 4_400, high: 6_000, rule: '40–50 % of those sent' },
    },
    hedge: /40.*50.*4,400.*6,000/,
    cells: ['share', '4400', '', '6000'],
  },
  {
    name: 'share alone',
    figure: { ...share, of: [] },
    hedge: /40.*50/,
    cells: ['share', '', '', ''],
  },
  { name: 'denial', figure: { kind: 'denial' }, hedge: /denies/, cells: ['denial', '', '', ''] },
  {
    name: 'none stated',
    figure: { kind: 'none-stated' },
    hedge: /gives no number/,
    cells: ['none-stated', '', '', ''],
  },
  {
    name: 'plan',
    figure: { kind: 'about', value: 30_000 },
    rest: { modality: 'planned' },
    hedge: /(planned: about 30,000|about 30,000.*a plan, not observed)/,
    cells: ['about', '30000', '', '30000'],
  },
  {
    name: 'withdrawn',
    figure: { kind: 'exact', value: 900 },
    rest: {
      revision: {
        kind: 'withdrawn',
        cause: 'correction',
        reason: 'it was counted twice',
        on: '2025-03-01',
      },
    },
    hedge: /900/,
    cells: ['exact', '900', '', '900'],
  },
  {
    name: 'approximate day',
    figure: { kind: 'exact', value: 2_000 },
    rest: { asOf: '2024-12~' },
    hedge: /2,000/,
    cells: ['exact', '2000', '', '2000'],
  },
];

const ledger: Ledger = inventedLedger(
  shapes.map(({ figure, rest = {}, name }, index) =>
    said('2025-01-10', 'bureau', figure, counted.killedOrWounded, {
      id: `2025-01-10-bureau-${index}-${name.replaceAll(' ', '-')}`,
      ...rest,
    }),
  ),
);
const answer = report(ledger);

function shown(open?: OpenCard): Shown {
  return {
    report: answer,
    ledger,
    words,
    state: { ...initialState, view: 'claims', measure: 'killed-or-wounded', open },
    reach: 'whole',
    deep,
    waits: false,
    widthPx: 720,
    views: ['claims'],
    rules: [],
    countBys: [],
    days: [],
    keep: (_name, _needs, make) => make(),
    act: () => undefined,
    save: () => undefined,
  };
}

const rendered = (template: TemplateResult): Promise<string> => collectResult(render(template));

/** Markup without comments and tags. */
function textOf(markup: string): string {
  const bare = markup.replace(/<!--.*?-->/gs, '').replace(/<[^>]+>/g, ' ');
  return bare.replace(/\s+/g, ' ').replaceAll('&quot;', '"').replaceAll('&#39;', '’').trim();
}

/** Key → text of every button that opens a claim. */
function buttonsOf(markup: string): ReadonlyMap<string, string> {
  const found = markup.matchAll(/<button[^>]*data-key="([^"]+)"[^>]*>(.*?)<\/button>/gs);
  return new Map([...found].map(([, key = '', text = '']) => [key, textOf(text)]));
}

function labelsOf(scene: Scene): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const visit = (mark: Mark): void => {
    if (mark.key !== undefined) labels.set(mark.key, mark.label ?? '');
    if (mark.kind === 'group' || mark.kind === 'link') mark.children.forEach(visit);
  };
  scene.marks.forEach(visit);
  return labels;
}

const ids = ledger.claims.map(({ id }) => id).sort();
const focus = { headline: 'killed-or-wounded' } as const;
const charts = [
  ['span over time', spanOverTimeChart(answer, { width: 720 }, words, focus)],
  ['claims by origin', claimsByOriginChart(answer, { width: 720 }, words, focus)],
] as const;

describe('every place holds the same claims', () => {
  test.each(charts)('the picture "%s"', (_name, scene) => {
    expect([...labelsOf(scene).keys()].sort()).toEqual(ids);
  });

  test.each(charts)('the list and the table under the picture "%s"', async (_name, scene) => {
    const parts = { draw: () => scene, place: 'plot', headline: 'killed-or-wounded' } as const;
    const markup = await rendered(html`${chartView(parts, shown())}`);
    const [list = '', table = ''] = markup.split('<details');
    expect([...buttonsOf(list).keys()].sort()).toEqual(ids);
    expect([...buttonsOf(table).keys()].sort()).toEqual(ids);
  });

  test('the table of all claims', async () => {
    const markup = await rendered(html`${deep.claimsView(shown())}`);
    expect([...buttonsOf(markup).keys()].sort()).toEqual(ids);
  });

  test('the file', () => {
    const [, ...rows] = csvRows(deep.claimsFile(answer.claims, shown()).text);
    expect(rows.map(([id]) => id).sort()).toEqual(ids);
  });
});

describe.each(shapes)('a claim of the shape "$name"', (shape) => {
  const { figure, hedge, printed, cells, name } = shape;
  const claim = ledger.claims.find(({ id }) => id.endsWith(name.replaceAll(' ', '-')));
  if (!claim) throw new Error(`no claim of the shape ${name}`);
  const numbers = figureNumbers(figure).map((value) => words.number(value));

  test.each(charts)('is named in the picture "%s" with its hedge', (_name, scene) => {
    expect(labelsOf(scene).get(claim.id)).toMatch(hedge);
  });

  test('is one phrase in the list, with its hedge', async () => {
    const [, scene] = charts[0];
    const parts = { draw: () => scene, place: 'plot', headline: 'killed-or-wounded' } as const;
    const [list = ''] = (await rendered(html`${chartView(parts, shown())}`)).split('<details');
    const phrase = buttonsOf(list).get(claim.id) ?? '';
    expect(phrase).toMatch(hedge);
    for (const number of numbers) expect(phrase).toContain(number);
    expect(phrase.split(' ').length).toBeLessThanOrEqual(25);
    expect(labelsOf(scene).get(claim.id)).toBe(words.phrase(claim, answer));
  });

  test('is one row of the table, with its hedge', () => {
    const row = tableRows(answer, 'all', words).find(({ claimId }) => claimId === claim.id);
    expect(row?.figure).toMatch(printed ?? hedge);
  });

  test('is one card, with its hedge, its id and its page', async () => {
    const open = { claim: claim.id, place: 'claims', card: claim.id };
    const markup = await rendered(html`${deep.claimsView(shown(open))}`);
    const card = /<section[^>]*class="card".*?<\/section>/s.exec(markup)?.[0] ?? '';
    expect(textOf(card)).toMatch(hedge);
    expect(textOf(card)).toContain(claim.id);
    expect(card).toContain(`href="${claim.document.address}"`);
    expect(card).toContain('rel="noopener noreferrer nofollow"');
  });

  test('is one row of the file, with open ends left empty', () => {
    const [head = [], row = []] = csvRows(claimsCsv([claim], answer));
    const cell = (column: string): string | undefined => row[head.indexOf(column)];
    expect(['qualifier', 'low', 'best', 'high'].map(cell)).toEqual(cells);
  });
});
