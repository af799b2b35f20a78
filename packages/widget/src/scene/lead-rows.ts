// The rows of visits and what followed them, in days, beside what pages say of it.
import type { LeadCase, LeadIndicator, StatedValue } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import type { DrawnFigure } from './claim-mark.js';
import { statedRow } from './ratio-rows.js';
import { figureOf, type ValueRow, type ValueTable } from './value-rows.js';

/** Pages first, then one row per visit, earliest first. */
export function leadTable({ stated, cases }: LeadIndicator, words: Words): ValueTable {
  return {
    unit: 'days',
    rows: [
      ...stated.map((value, index) => statedInDays(value, index === 0, words)),
      ...cases.map((one, index) => caseRow(one, index === 0, words)),
    ],
    range: undefined,
  };
}

/** A month is 28 to 31 days, so a page's month is drawn as our reading of words; a week is seven. */
export function inDays({ figure, unit }: StatedValue): DrawnFigure {
  const numbers = figure.kind === 'exact' || figure.kind === 'about' ? figure.value : undefined;
  if (unit === 'months' && numbers !== undefined) {
    return { kind: 'reading', low: 28 * numbers, high: 31 * numbers };
  }
  if (unit !== 'weeks') return figure;
  switch (figure.kind) {
    case 'exact':
    case 'about':
      return { ...figure, value: figure.value * 7 };
    case 'range':
      return { kind: 'range', low: figure.low * 7, high: figure.high * 7 };
    case 'at-least':
      return { ...figure, low: figure.low * 7 };
    case 'up-to':
      return { ...figure, high: figure.high * 7 };
    case 'in-words':
    case 'share':
    case 'denial':
    case 'none-stated':
      return { kind: 'none-stated' };
  }
}

function statedInDays(value: StatedValue, startsGroup: boolean, words: Words): ValueRow {
  const row = statedRow(value, startsGroup, words);
  return {
    ...row,
    values: row.values.map((one) =>
      one.kind === 'figure' ? { ...one, figure: inDays(value) } : one,
    ),
  };
}

function caseRow(
  { visit, departure, finding, days }: LeadCase,
  startsGroup: boolean,
  words: Words,
): ValueRow {
  const text = days ? words.interval(days, 'days', 3) : '';
  return {
    name: words.when(visit.day),
    under: visit.title,
    figure: text,
    remark: departure?.title ?? finding?.title ?? words.text('lead.none'),
    startsGroup,
    values: [
      {
        kind: 'figure',
        figure: days ? figureOf(days) : { kind: 'none-stated' },
        state: 'value-computed',
        key: visit.id,
        label: visit.title,
      },
    ],
  };
}
