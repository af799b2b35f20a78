// Korean patterns of figures and days.
import type { CalendarDay, Unit } from '@dprk-deployment-tracker/core';
import type { DayPatterns, FigurePatterns, Lasting, RangeEnd } from '../../locale.js';
import { numberText } from '../../number-text.js';
import { printDay } from '../../print-day.js';

/** Korean numbers. */
export const koNumbers = numberText('ko');
const { number } = koNumbers;
const print = printDay('ko');

const units: Readonly<Record<Unit, string>> = {
  persons: '명',
  rounds: '발',
  pieces: '개',
  dollars: '달러',
  hectares: '헥타르',
  percent: '%',
  times: '배',
  months: '개월',
  weeks: '주',
  days: '일',
  years: '년',
};

const words: Readonly<Record<string, string>> = {
  dozens: '수십 명',
  hundreds: '수백 명',
  'several-hundred': '수백 명',
  thousands: '수천 명',
  'several-thousand': '수천 명',
  'couple-thousand': '2,000–3,000명',
  'hundreds-of-thousands': '수십만 명',
  millions: '수백만',
  'several-million': '수백만',
};

/** One end with its hedge. `~` would be read as a range. */
export function rangeEnd({ text, hedge }: RangeEnd): string {
  switch (hedge) {
    case 'none':
      return text;
    case 'about':
      return `약 ${text}`;
    case 'more-than':
      return `${text} 초과`;
    case 'at-least':
      return `최소 ${text}`;
    case 'at-least-about':
      return `최소 약 ${text}`;
    case 'up-to':
      return `최대 ${text}`;
  }
}

/** Korean figures. */
export const koFigures: FigurePatterns = {
  counted: (printed, _, unit) => `${printed}${units[unit]}`,
  about: (text) => `약 ${text}`,
  atLeast: (text) => `최소 ${text}`,
  moreThan: (text) => `${text} 초과`,
  upTo: (text) => `최대 ${text}`,
  lessThan: (text) => `${text} 미만`,
  range: (low, high) => `${low}–${high}`,
  rangeSpoken: (low, high) => `${low}에서 ${high} 사이`,
  best: (best, low, high) => `${best}(${low}–${high})`,
  fromTo: (low, high) => `${rangeEnd(low)}에서 ${rangeEnd(high)}`,
  inWords: (rule, original) =>
    rule === undefined ? `‘${original}’` : (words[rule] ?? `‘${original}’`),
  readAs: (figure, low, high) => {
    if (low === undefined)
      return `${figure}(트래커 해석: ${high === undefined ? '수로 읽지 않음' : `최대 ${high}`})`;
    return `${figure}(트래커 해석: ${high === undefined ? `최소 ${low}` : `${low}–${high}`})`;
  },
  share: (percent, whole) => `${whole}의 ${percent}`,
  fraction: { quarter: '4분의 1', third: '3분의 1', half: '절반', 'two-thirds': '3분의 2' },
  anotherCount: '다른 집계',
  denial: '부인함',
  noNumber: '수를 밝히지 않음',
  more: (figure) => `추가 ${figure}`,
  marked: (modality, figure) =>
    modality === 'planned'
      ? `계획: ${figure}`
      : modality === 'predicted'
        ? `예측: ${figure}`
        : `가능성: ${figure}`,
  noUpper: '상한은 밝히지 않음',
  noLower: '하한은 밝히지 않음',
  oneIn: (low, high, whole) =>
    low === high
      ? `${whole}명 중 약 ${number(low)}명`
      : `${whole}명 중 ${number(low)}–${number(high)}명`,
};

const lengths: Readonly<Record<Lasting['unit'], string>> = {
  days: '일',
  weeks: '주',
  months: '개월',
  years: '년',
};
const seasons = { spring: '봄', summer: '여름', autumn: '가을', winter: '겨울' } as const;

/** Korean days. */
export const koDays: DayPatterns = {
  day: (day) => print(day, { day: 'numeric', month: 'long', year: 'numeric' }),
  month: (day, withYear) =>
    print(day, withYear ? { month: 'long', year: 'numeric' } : { month: 'long' }),
  monthShort: (day) => print(day, { month: 'short', year: 'numeric' }),
  year: (day) => print(day, { year: 'numeric' }),
  about: (day) => `${day}경`,
  uncertain: (day) => `${day}(불확실)`,
  range: (from, to) => `${from}–${to}`,
  sameMonth: (fromDay, to) =>
    `${to.replace(/\d{1,2}일$/u, '')}${fromDay}–${/\d{1,2}일$/u.exec(to)?.[0] ?? to}`,
  sameYear: (from: CalendarDay, to, precision) =>
    `${print(from, precision === 'day' ? { day: 'numeric', month: 'long', year: 'numeric' } : { month: 'long', year: 'numeric' })}–${to.replace(/^\d+년 /u, '')}`,
  by: (day) => `${day}까지`,
  from: (day) => `${day}부터`,
  season: (season, year) => `${year}년 ${seasons[season]}`,
  since: (month) => `${month} 이후`,
  lasting: ({ unit, n }) => `${number(n)}${lengths[unit]}`,
  old: ({ unit, n }) => `${number(n)}${lengths[unit]} 전`,
  olderThanAYear: '1년 넘은 수치',
  pastYear: '최근 1년',
};
