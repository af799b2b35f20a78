// The rows of visits and what followed them, in days, beside what pages say of it.
import type { LeadCase, LeadIndicator } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { inDays } from './in-days.js';
import type { ValueRow, ValueTable } from './value-rows.js';
import { figureOf, statedRows, workedOut } from './worked-out.js';

/** Pages first, then one row per visit and what followed it, earliest first. */
export function leadTable({ stated, cases }: LeadIndicator, words: Words): ValueTable {
  const pages = statedRows(stated, words).map((row, index) => {
    const value = stated[index];
    return value
      ? { ...row, values: row.values.map((one) => ({ ...one, figure: inDays(value) })) }
      : row;
  });
  const visits = cases.map((one, index) => caseRow(one, index === 0, words));
  return { unit: 'days', rows: [...pages, ...visits] };
}

function caseRow(
  { visit, departure, finding, days }: LeadCase,
  startsGroup: boolean,
  words: Words,
): ValueRow {
  const figure = days ? figureOf(days) : ({ kind: 'none-stated' } as const);
  return {
    name: words.when(visit.day),
    under: visit.title,
    figure: days ? words.interval(days, 'days', 3) : '',
    remark: departure?.title ?? finding?.title ?? words.text('lead.none'),
    startsGroup,
    values: [workedOut(figure, 'value-computed', visit.id, visit.title)],
  };
}
