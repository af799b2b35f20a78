// Every picture that is stored: each question in each case, and what else the parts can draw.
import { report, type Report } from '@dprk-deployment-tracker/core';
import { barsScene } from '../../src/plot/bars.js';
import { partsScene } from '../../src/plot/parts-of-hundred.js';
import type { Scene, Size } from '../../src/plot/scene.js';
import { forecastRow } from '../../src/questions/forecasts/forecast-row.js';
import { forecastsPicture } from '../../src/questions/forecasts/picture.js';
import { tallyPicture } from '../../src/questions/forecasts/tally-picture.js';
import { eventsBesideLosses } from '../../src/questions/losses/events.js';
import { sidesOverTime, sidesThere, sidesToday } from '../../src/questions/side-pictures.js';
import { eventsBesideTroops } from '../../src/questions/troops/events.js';
import { pictureCases } from './picture-cases.js';
import { englishPlotWords as words } from './english-plot-words.js';

/** A picture and the name it is stored under. */
export interface StoredScene {
  readonly name: string;
  readonly scene: Scene;
}

const typical = pictureCases['typical'];
const replayed = typical && report(typical, { knownOn: '2025-03-10' });
const reports = Object.fromEntries(
  Object.entries(pictureCases).map(([name, ledger]) => [name, report(ledger)]),
);

type Draw = (from: Report, size: Size) => Scene;

const losses: Draw = ({ headlines, events }, size) =>
  sidesOverTime(headlines['killed-or-wounded'], eventsBesideLosses, events, words, size);
const killed: Draw = ({ headlines, events }, size) =>
  sidesOverTime(headlines.killed, eventsBesideLosses, events, words, size);
const origins: Draw = ({ headlines }, size) => sidesToday(headlines.sent, words, size);
const originsOfLosses: Draw = ({ headlines }, size) =>
  sidesToday(headlines['killed-or-wounded'], words, size);
const sent: Draw = ({ headlines, events }, size) =>
  sidesOverTime(headlines.sent, eventsBesideTroops, events, words, size);
const present: Draw = ({ headlines }, size) => sidesThere(headlines.present, words, size);
const forecasts: Draw = (from, size) =>
  forecastsPicture(
    from.forecasts
      .filter(({ outcomes }) => outcomes.some(({ quantity }) => quantity.measure === 'sent'))
      .flatMap((outcome) => forecastRow(outcome, from) ?? []),
    words,
    size,
  );

/** Each kind of mark. */
const tally: Draw = (_, size) =>
  tallyPicture(
    [
      { verdict: 'came-true', isBySome: false, n: 3, text: 'came about by all counts' },
      { verdict: 'came-true', isBySome: true, n: 4, text: 'came about by some counts' },
      { verdict: 'did-not', isBySome: false, n: 3, text: 'did not come about' },
      { verdict: 'not-reached', isBySome: false, n: 1, text: 'stayed below the limit' },
      { verdict: 'undetermined', isBySome: false, n: 12, text: 'cannot be settled' },
      { verdict: 'still-open', isBySome: false, n: 4, text: 'still open' },
    ],
    words,
    size,
  );

const pictures: Readonly<Record<string, Draw>> = {
  losses,
  killed,
  origins,
  sent,
  present,
  forecasts,
  tally,
};
const widths = [320, 375, 720, 1280];

/** All of them. */
export function storedScenes(): readonly StoredScene[] {
  const cases = Object.entries(reports).flatMap(([name, from]) =>
    [375, 720].flatMap((widthPx) => [
      { name: `losses-${name}-${widthPx}`, scene: losses(from, { widthPx, emPx: 16 }) },
      { name: `origins-${name}-${widthPx}`, scene: originsOfLosses(from, { widthPx, emPx: 16 }) },
    ]),
  );
  return [...cases, ...ofTheArticles(), ...parts()];
}

function ofTheArticles(): readonly StoredScene[] {
  const from = reports['typical'];
  if (!from || !replayed) return [];
  return Object.entries(pictures).flatMap(([name, draw]) => [
    ...widths.map((widthPx) => ({
      name: `${name}-${widthPx}`,
      scene: draw(from, { widthPx, emPx: 16 }),
    })),
    { name: `${name}-replayed`, scene: draw(replayed, { widthPx: 720, emPx: 16 }) },
    { name: `${name}-text-200`, scene: draw(from, { widthPx: 320, emPx: 32 }) },
    { name: `${name}-text-75`, scene: draw(from, { widthPx: 720, emPx: 12 }) },
  ]);
}

function parts(): readonly StoredScene[] {
  return [320, 720].flatMap((widthPx) => {
    const size = { widthPx, emPx: 16 };
    const share = {
      lowPercent: 5,
      highPercent: 19.4,
      figure: '5 to 19 %',
      detail: 'of a month’s recruits',
    };
    const bars = [
      { label: '“about” dropped', low: 41, figure: '41 times' },
      { label: 'the article', low: 2, figure: '2 months', isOther: true as const },
      { label: 'recomputed', low: 3, high: 5, figure: '3 to 5 months', key: 'x' },
    ];
    return [
      { name: `parts-${widthPx}`, scene: partsScene(share, size) },
      { name: `bars-${widthPx}`, scene: barsScene(bars, size) },
      { name: `bars-none-${widthPx}`, scene: barsScene([], size) },
    ];
  });
}
