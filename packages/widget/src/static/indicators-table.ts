// The indicators as a table: as published beside recomputed, with the formula in words.
import type {
  AgreementIndicator,
  AttritionIndicator,
  Computed,
  Indicator,
  IndicatorPart,
  LeadIndicator,
  Report,
  StatedValue,
} from '@dprk-deployment-tracker/core';
import { isMessageId } from '../words/is-message-id.js';
import type { Words } from '../words/words.js';
import { eventText } from './events-list.js';
import { element, joined, type Content, type Markup } from './markup.js';
import { pageLink } from './page-link.js';

/** One line of the table. */
interface Line {
  /** The part it is of; its name and its formula stand in the locale. */
  readonly part: string;
  readonly stated: readonly StatedValue[];
  readonly recomputed: Content;
}

/** The table. **Absent:** undefined where the report has no indicator. */
export function indicatorsTable(report: Report, words: Words): Markup | undefined {
  if (report.indicators.length === 0) return undefined;
  const headings = [
    words.text('table.indicator'),
    words.text('heading.as-published'),
    words.text('heading.recomputed'),
  ];
  return element(
    'table',
    { class: 'dprk-table' },
    element('caption', {}, words.text('tab.indicators')),
    element(
      'thead',
      {},
      element('tr', {}, ...headings.map((text) => element('th', { scope: 'col' }, text))),
    ),
    ...report.indicators.map((indicator) => groupOf(indicator, report, words)),
  );
}

function groupOf(indicator: Indicator, report: Report, words: Words): Markup {
  const name = words.text(`indicator.${indicator.id}`);
  return element(
    'tbody',
    {},
    element('tr', {}, element('th', { scope: 'rowgroup', colspan: 3 }, name)),
    ...linesOf(indicator, report, words).map((line) => lineRow(line, report, words)),
  );
}

function lineRow({ part, stated, recomputed }: Line, report: Report, words: Words): Markup {
  const name = textOr(`part.${part}`, part, words);
  const formula = textOr(`formula.${part}`, '', words);
  const published = stated.map((value) =>
    element(
      'div',
      {},
      element('b', {}, words.stated(value, report)),
      ' ',
      pageLink(value.document, words),
    ),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name, element('div', {}, element('small', {}, formula))),
    element(
      'td',
      {},
      ...(published.length > 0 ? published : [words.text('indicator.none-stated')]),
    ),
    element('td', {}, recomputed),
  );
}

function linesOf(indicator: Indicator, report: Report, words: Words): readonly Line[] {
  switch (indicator.kind) {
    case 'ratio':
      return indicator.parts.map((part) => ratioLine(part, report, words));
    case 'agreement':
      return agreementLines(indicator, report, words);
    case 'attrition':
      return attritionLines(indicator, words);
    case 'lead':
      return leadLines(indicator, words);
  }
}

function ratioLine(
  { part, stated, chosen, overAll, denominators }: IndicatorPart,
  report: Report,
  words: Words,
): Line {
  const valueOf = ({ value, unit, significantDigits }: Computed): string =>
    words.interval(value, unit, significantDigits);
  const missing = denominators.length > 0 ? words.text('empty.indicator') : undefined;
  const inputs = [chosen?.numerator, chosen?.denominator].flatMap((claim) =>
    claim ? [note(words.phrase(claim, report))] : [],
  );
  const flags = chosen?.flags.map((flag) => note(words.text(`flag.${flag}`))) ?? [];
  return {
    part,
    stated,
    recomputed: joined([
      chosen ? valueOf(chosen) : missing,
      overAll && note(`${words.text('heading.over-all')}: ${valueOf(overAll)}`),
      ...inputs,
      ...flags,
    ]),
  };
}

function agreementLines(
  { pairs, stated }: AgreementIndicator,
  report: Report,
  words: Words,
): readonly Line[] {
  return pairs.map(({ a, b, comparable, gapPercent }, index) => {
    const percent = words.interval({ low: gapPercent, high: gapPercent }, 'percent', 2);
    const said = !comparable ? 'unlike' : gapPercent === 0 ? 'equal' : 'same';
    return {
      part: 'kyiv-and-seoul',
      stated: index === 0 ? stated : [],
      recomputed: joined([
        words.text(`agreement.${said}`, { percent }),
        ...[a, b].map((claim) => note(words.phrase(claim, report))),
      ]),
    };
  });
}

function attritionLines(
  { projections, stated }: AttritionIndicator,
  words: Words,
): readonly Line[] {
  return projections.map((projection, index) => ({
    part: 'end-day',
    stated: index === 0 ? stated : [],
    recomputed: words.text('scenario.caption', {
      contingent: projection.contingent,
      losses: projection.lossesSoFar,
      from: words.day(projection.countedFrom),
      to: words.day(projection.countedTo),
      rate: words.number(projection.perDay, 3),
      start: words.day(projection.start),
      days: projection.daysLeft,
      end: words.day(projection.end),
    }),
  }));
}

function leadLines({ cases, stated, flags }: LeadIndicator, words: Words): readonly Line[] {
  return cases.map(({ visit, departure, finding, days }, index) => {
    const result = departure && days ? words.interval(days, 'days', 3) : words.text('lead.none');
    const events = [visit, departure ?? finding].flatMap((event) =>
      event ? [note(eventText(event, words))] : [],
    );
    const warnings = index === 0 ? flags.map((flag) => note(words.text(`flag.${flag}`))) : [];
    return {
      part: 'lead',
      stated: index === 0 ? stated : [],
      recomputed: joined([result, ...events, ...warnings]),
    };
  });
}

function note(text: string): Markup {
  return element('div', {}, element('small', {}, text));
}

/** A text whose id is put together from data. */
function textOr(id: string, otherwise: string, { text }: Words): string {
  return isMessageId(id) ? text(id) : otherwise;
}
