// A report as a light-DOM figure that stands alone: sentences, picture, table, sources. It is the fallback and the embed.
import { measures, type HeadlineId, type Report } from '@dprk-deployment-tracker/core';
import { tableRows, type TableRow } from '../words/table-rows.js';
import type { Words } from '../words/words.js';
import { claimsTable } from './claims-table.js';
import { eventsList } from './events-list.js';
import { forecastsList } from './forecasts-list.js';
import { indicatorsTable } from './indicators-table.js';
import { element, type Markup } from './markup.js';
import { relaysList } from './relays-list.js';
import { remarksList } from './remarks-list.js';
import { sourceList } from './source-list.js';
import { staticPicture } from './static-picture.js';
import { staticPlan, type StaticPart, type StaticPlan, type StaticView } from './static-plan.js';

/** What the figure is to show. Everything has a default. */
export interface StaticFigureOptions {
  /** **Absent:** `summary`. */
  readonly view?: StaticView;
  /** The quantity in question. **Absent:** `killed-or-wounded`. */
  readonly measure?: HeadlineId;
  /** **Units:** CSS pixels that pictures are drawn at; they shrink to fit. **Absent:** 360. */
  readonly width?: number;
  /** The page it will stand on. **Absent:** `light`. */
  readonly theme?: 'light' | 'dark';
}

/**
 * The figure as HTML text, without script, style or id; every text of the report is escaped.
 *
 * **Absent:** with no claims it says so in its sentences and has no table.
 * **Throws** `RangeError` for a view that does not exist.
 */
export function staticFigure(
  report: Report,
  words: Words,
  options: StaticFigureOptions = {},
): string {
  const { view = 'summary', measure = 'killed-or-wounded', width = 360, theme = 'light' } = options;
  const plan = staticPlan(view, measure);
  const attributes = {
    class: `dprk-static dprk-static-${view}`,
    lang: words.language,
    dir: words.direction,
  };
  return element(
    'figure',
    attributes,
    element(
      'figcaption',
      {},
      element('p', {}, element('strong', {}, words.text(`question.${view}`))),
      ...plan.headlines.map((id) => headlineText(id, report, words)),
    ),
    ...plan.pictures.map((picture) => staticPicture(picture, report, words, { width, theme })),
    remarksList(plan.headlines, report, words),
    ...plan.parts.map((part) => partOf(part, plan, report, words)),
    footer(report, words),
  ).html;
}

/** The sentence of a headline and the main disagreement. */
function headlineText(id: HeadlineId, report: Report, words: Words): Markup {
  const headline = report.headlines[id];
  const sentences = [
    words.headlineSentence(headline, report),
    words.disagreementSentence(headline, report),
  ];
  return element('p', {}, sentences.filter((sentence) => sentence !== '').join(' '));
}

function partOf(
  part: StaticPart,
  plan: StaticPlan,
  report: Report,
  words: Words,
): Markup | undefined {
  switch (part) {
    case 'standing':
      return claimsTable(standingRows(plan, report, words), caption(plan, report, words), words);
    case 'plans':
      return claimsTable(planRows(report, words), words.text('heading.plans'), words);
    case 'all': {
      const day = words.day(report.knownOn);
      return claimsTable(
        tableRows(report, 'all', words),
        words.text('table.caption-all', { day }),
        words,
      );
    }
    case 'indicators':
      return indicatorsTable(report, words);
    case 'forecasts':
      return forecastsList(report, words);
    case 'relays':
      return relaysList(report, words);
    case 'events':
      return eventsList(report, words);
    case 'sources': {
      const rows = standingRows(plan, report, words);
      return sourceList(new Set(rows.map(({ claim }) => claim.document.id)), report, words);
    }
  }
}

/** Every claim that stands in a headline of the view, once, in the order of the headlines. */
function standingRows(
  { headlines }: StaticPlan,
  report: Report,
  words: Words,
): readonly TableRow[] {
  const counts: readonly TableRow['status']['kind'][] = ['standing', 'stale', 'lends'];
  const rows = headlines
    .flatMap((id) => tableRows(report, id, words))
    .filter(({ status }) => counts.includes(status.kind));
  return [...new Map(rows.map((row) => [row.claimId, row])).values()];
}

/** What was only planned, predicted or held possible of troops. */
function planRows(report: Report, words: Words): readonly TableRow[] {
  return tableRows(report, 'all', words).filter(
    ({ claim: { modality, quantity } }) =>
      modality !== 'observed' && measures[quantity.measure].family === 'deployment',
  );
}

function caption({ headlines }: StaticPlan, report: Report, words: Words): string {
  const [only, another] = headlines;
  if (only === undefined || another !== undefined) return words.text('heading.standing');
  const subject = words.text(`subject.${only}`);
  return words.text('table.caption', { subject, day: words.day(report.knownOn) });
}

/** Data day, day of the replay where it differs, rule with version, licence. */
function footer({ dataDay, knownOn, rule, ruleVersion: version }: Report, words: Words): Markup {
  const parts = [
    words.text('footer.data', { day: words.day(dataDay) }),
    ...(knownOn === dataDay ? [] : [words.text('footer.known', { day: words.day(knownOn) })]),
    words.text('footer.rule', { rule: words.text(`rule.${rule}`), version }),
    words.text('footer.licence'),
  ];
  return element('p', { class: 'dprk-footer' }, element('small', {}, parts.join(' · ')));
}
