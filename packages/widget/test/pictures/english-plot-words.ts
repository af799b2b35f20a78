// English stand-in for the words of pictures, for tests and screenshots alone.
import {
  daySpan,
  lastDay,
  type CalendarDay,
  type Claim,
  type Figure,
  type ForecastOutcome,
  type Signature,
} from '@dprk-deployment-tracker/core';
import type { StripWords } from '../../src/questions/forecasts/strip-words.js';

const sides: Readonly<Record<string, string>> = {
  ukraine: 'Ukraine',
  'south-korea': 'South Korea',
  'united-states': 'US',
  'united-kingdom': 'UK',
  nato: 'NATO',
  'western-officials': 'Western officials',
  'nl-mod': 'Netherlands',
  bbc: 'BBC Korean',
  russia: 'Russia',
  'north-korea': 'North Korea',
};
const bodies: Readonly<Record<string, string>> = {
  'rok-nis': 'NIS',
  'rok-jcs': 'Joint Chiefs',
  'rok-mnd': 'defence ministry',
  'rok-officials': 'officials',
  'rok-official-line': 'government',
  'rok-dia': 'DIA',
  'ua-hur': 'HUR',
  'ua-president': 'president',
  'ua-mod': 'defence ministry',
  'ua-ambassador-seoul': 'ambassador',
  'uk-defence-intelligence': 'Defence Intelligence',
  'uk-mod': 'defence ministry',
  'us-dod': 'Pentagon',
  'us-state': 'State Department',
  'us-officials': 'officials',
  'nl-mod': 'defence ministry',
  'g20-officials': 'G20 sources',
  'ua-commander-in-chief': 'army chief',
};
const measures: Readonly<Record<string, string>> = {
  'killed-or-wounded': 'killed or wounded',
  killed: 'killed',
  wounded: 'wounded',
  sent: 'troops sent',
  present: 'troops there',
};
const events: Readonly<Record<string, string>> = {
  '2024-12-14-first-assaults': 'First assaults in Kursk',
  '2025-01-15-withdrawal': 'Pulled off the front for three weeks',
  '2025-04-28-dprk-confirms': 'North Korea admits its troops and deaths',
  '2025-08-21-first-ceremony': 'Kim honours 101 dead',
  '2026-04-26-museum-opened': 'Museum to its dead opens',
  '2024-10-23-first-seen-in-kursk': 'First seen in Kursk',
  '2025-03-13-sudzha-retaken': 'Russia retakes Sudzha',
};
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const number = (value: number): string => value.toLocaleString('en-GB');
const monthOf = (day: CalendarDay): string => months[Number(day.slice(5, 7)) - 1] ?? '';
const yearOf = (day: CalendarDay): string => day.slice(0, 4);
const shortOf = (day: CalendarDay): string => {
  const month = monthOf(day);
  return month.length <= 4 ? month : month === 'September' ? 'Sept' : month.slice(0, 3);
};
function figure(figure: Figure): string {
  switch (figure.kind) {
    case 'exact':
      return number(figure.value);
    case 'about':
      return `about ${number(figure.value)}`;
    case 'range':
      return figure.best === undefined
        ? `${number(figure.low)}–${number(figure.high)}`
        : `${number(figure.best)} (${number(figure.low)}–${number(figure.high)})`;
    case 'at-least':
      return `${figure.exclusive ? 'more than' : 'at least'} ${number(figure.low)}`;
    case 'up-to':
      return `up to ${number(figure.high)}`;
    case 'in-words':
      return figure.words;
    case 'share':
      return `${figure.lowPercent}–${figure.highPercent} %`;
    case 'denial':
    case 'none-stated':
      return 'no number';
  }
}

const verdicts: Readonly<Record<ForecastOutcome['verdict'], string>> = {
  'came-true': 'came about',
  'did-not': 'did not come about',
  reached: 'reached',
  'not-reached': 'stayed below',
  'condition-not-met': 'condition not met',
  undetermined: 'cannot be told',
  'still-open': 'still open',
};

/** English words for pictures. */
export const englishPlotWords: StripWords = {
  number,
  side: (side) => sides[side] ?? side,
  body: ({ origin }: Claim) => bodies[origin.id] ?? '',
  figure: (claim) => figure(claim.figure),
  monthShort: (day) => `${shortOf(day)} ${yearOf(day)}`,
  first: (day) => `first ${shortOf(day)} ${yearOf(day)}`,
  also: (day) => `also ${shortOf(day)} ${yearOf(day)}`,
  monthTick: (day, withYear) => (withYear ? `${shortOf(day)} ${yearOf(day)}` : shortOf(day)),
  age: (since) => `since ${shortOf(since)} ${yearOf(since)}`,
  widerCount: () => 'with captured and missing',
  silence: ({ measure }: Signature, since) =>
    `no new figure of ${measures[measure] ?? measure} since ${monthOf(since)} ${yearOf(since)}`,
  event: ({ id, title }) => events[id] ?? title,
  otherSides: (n) => `${n} other sides`,
  group: (group) => (group === 'past-year' ? 'Past year' : 'Older than a year'),
  nobodySpoke: ({ measure }) => `Nobody has given a figure of ${measures[measure] ?? measure} yet.`,
  forecastHead: (column) =>
    ({ who: 'Who said what', days: 'Made, due', outcome: 'What came of it' })[column],
  forecastsShown: (rows) => `${rows.length} forecasts and plans`,
  forecast: ({ claim }) =>
    `${claim.modality === 'capacity' && claim.figure.kind !== 'up-to' ? 'could be ' : ''}${figure(claim.figure)}${claim.baseline ? ' more' : ' troops'}`,
  made: (day) => `made ${shortOf(day)} ${yearOf(day)}`,
  due: ({ forecast }) => {
    const day = lastDay(daySpan(forecast.deadline));
    return `due ${shortOf(day)} ${yearOf(day)}`;
  },
  forecastTotals: ({ low, high, highIsOpen, base }) => {
    const total = highIsOpen
      ? `${number(low ?? high)} or more`
      : low === high
        ? number(high)
        : `${number(low ?? 0)}–${number(high)}`;
    return base === undefined ? [total] : [`${number(base)} + more = ${total}`, total];
  },
  claimedThen: ({ claimed, isOfDueDay }) => {
    if (!claimed) return isOfDueDay ? 'no figure then' : 'no figure yet';
    const { low, high } = claimed;
    const said = low === high ? number(low) : `${number(low)}–${number(high)}`;
    return `${isOfDueDay ? 'claimed then' : 'claimed now'}: ${said}`;
  },
  notJudged: (n) => `${n} not judged`,
  verdict: ({ outcome }) => verdicts[outcome.verdict],
};
