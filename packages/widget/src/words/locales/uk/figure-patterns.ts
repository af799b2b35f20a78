// Ukrainian patterns of figures and days.
import type { CalendarDay, Unit } from '@dprk-deployment-tracker/core';
import type { DayPatterns, FigurePatterns, Lasting, RangeEnd } from '../../locale.js';
import { numberText, type PluralForms } from '../../number-text.js';

/** Ukrainian numbers and plurals. */
export const ukNumbers = numberText('uk');
const { number, plural } = ukNumbers;

/** "1 сторона", "3 сторони", "5 сторін". */
export function counted(n: number, one: string, few: string, many: string): string {
  return `${number(n)} ${plural(n, { one, few, many, other: few })}`;
}

const nouns: Readonly<Partial<Record<Unit, PluralForms>>> = {
  hectares: { one: 'гектар', few: 'гектари', many: 'гектарів', other: 'гектара' },
  times: { one: 'раз', few: 'рази', many: 'разів', other: 'раза' },
  months: { one: 'місяць', few: 'місяці', many: 'місяців', other: 'місяця' },
  weeks: { one: 'тиждень', few: 'тижні', many: 'тижнів', other: 'тижня' },
  days: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  years: { one: 'рік', few: 'роки', many: 'років', other: 'року' },
};

function withUnit(printed: string, value: number, unit: Unit): string {
  const forms = nouns[unit];
  if (forms) return `${printed} ${plural(value, forms)}`;
  if (unit === 'percent') return `${printed}\u00a0%`;
  return unit === 'dollars' ? `${printed}\u00a0дол. США` : printed;
}

const words: Readonly<Record<string, string>> = {
  dozens: 'десятки',
  hundreds: 'сотні',
  'several-hundred': 'кілька сотень',
  thousands: 'тисячі',
  'several-thousand': 'кілька тисяч',
  'couple-thousand': 'дві-три тисячі',
  'hundreds-of-thousands': 'сотні тисяч',
  millions: 'мільйони',
  'several-million': 'кілька мільйонів',
};

function rangeEnd({ text, hedge }: RangeEnd): string {
  switch (hedge) {
    case 'none':
      return text;
    case 'about':
      return `близько ${text}`;
    case 'more-than':
      return `понад ${text}`;
    case 'at-least':
      return `щонайменше ${text}`;
    case 'at-least-about':
      return `щонайменше близько ${text}`;
    case 'up-to':
      return `до ${text}`;
  }
}

/** After "на": "щонайменше на 1000", "приблизно на 4000". */
export function byHowMuch({ text, hedge }: RangeEnd): string {
  if (hedge === 'at-least' || hedge === 'more-than') return `щонайменше на ${text}`;
  if (hedge === 'at-least-about') return `щонайменше приблизно на ${text}`;
  return hedge === 'about' ? `приблизно на ${text}` : `на ${text}`;
}

/** Ukrainian figures. */
export const ukFigures: FigurePatterns = {
  counted: withUnit,
  about: (text) => `близько ${text}`,
  atLeast: (text) => `щонайменше ${text}`,
  moreThan: (text) => `понад ${text}`,
  upTo: (text) => `до ${text}`,
  lessThan: (text) => `менш ніж ${text}`,
  range: (low, high) => `${low}–${high}`,
  rangeSpoken: (low, high) => `від ${low} до ${high}`,
  best: (best, low, high) => `${best} (${low}–${high})`,
  fromTo: (low, high) =>
    low.hedge === 'none' && high.hedge === 'none' && /^\d/u.test(low.text)
      ? `від ${low.text} до ${high.text}`
      : low.hedge === 'about' && high.hedge === 'about'
        ? `приблизно від ${low.text} до ${high.text}`
        : `${rangeEnd(low)} – ${rangeEnd(high)}`,
  inWords: (rule, original) =>
    rule === undefined ? `«${original}»` : (words[rule] ?? `«${original}»`),
  readAs: (figure, low, high) => {
    if (low === undefined) {
      return `${figure} (${high === undefined ? 'не читаємо як число' : `читаємо як до ${high}`})`;
    }
    return `${figure} (читаємо як ${high === undefined ? `щонайменше ${low}` : `${low}–${high}`})`;
  },
  share: (percent, whole) => `${percent} ${whole}`,
  fraction: { quarter: 'чверть', third: 'третина', half: 'половина', 'two-thirds': 'дві третини' },
  anotherCount: 'іншого показника',
  denial: 'заперечення',
  noNumber: 'кількість не названо',
  more: (figure) => `ще ${figure}`,
  marked: (modality, figure) =>
    modality === 'planned'
      ? `план: ${figure}`
      : modality === 'predicted'
        ? `прогноз: ${figure}`
        : `можливо: ${figure}`,
  noUpper: 'верхню межу не названо',
  noLower: 'нижню межу не названо',
  oneIn: (low, high, whole) =>
    low === high
      ? `приблизно ${number(low)} з ${whole}`
      : `від ${number(low)} до ${number(high)} з ${whole}`,
};

const months: readonly (readonly [string, string, string])[] = [
  ['січень', 'січня', 'січ.'],
  ['лютий', 'лютого', 'лют.'],
  ['березень', 'березня', 'бер.'],
  ['квітень', 'квітня', 'квіт.'],
  ['травень', 'травня', 'трав.'],
  ['червень', 'червня', 'черв.'],
  ['липень', 'липня', 'лип.'],
  ['серпень', 'серпня', 'серп.'],
  ['вересень', 'вересня', 'вер.'],
  ['жовтень', 'жовтня', 'жовт.'],
  ['листопад', 'листопада', 'лист.'],
  ['грудень', 'грудня', 'груд.'],
];
const year = (day: CalendarDay): string => day.slice(0, 4);
const monthForm = (day: CalendarDay, form: 0 | 1 | 2): string =>
  months[Number(day.slice(5, 7)) - 1]?.[form] ?? '';
const dayAndMonth = (day: CalendarDay): string => `${Number(day.slice(8))} ${monthForm(day, 1)}`;

const lengths: Readonly<Record<Lasting['unit'], readonly [string, string, string]>> = {
  days: ['день', 'дні', 'днів'],
  weeks: ['тиждень', 'тижні', 'тижнів'],
  months: ['місяць', 'місяці', 'місяців'],
  years: ['рік', 'роки', 'років'],
};
const seasons = { spring: 'весна', summer: 'літо', autumn: 'осінь', winter: 'зима' } as const;

/** Ukrainian days. */
export const ukDays: DayPatterns = {
  day: (day) => `${dayAndMonth(day)} ${year(day)} року`,
  month: (day, withYear, form = 'plain') => {
    const name = monthForm(day, form === 'plain' ? 0 : 1);
    return withYear ? `${name} ${year(day)}` : name;
  },
  monthShort: (day) => `${monthForm(day, 2)} ${year(day)}`,
  year,
  about: (day) => `близько ${day}`,
  uncertain: (day) => `${day} (непевно)`,
  range: (from, to) => `з ${from} до ${to}`,
  sameMonth: (fromDay, to) => `${number(fromDay)}–${to}`,
  sameYear: (from, to, precision) =>
    `з ${precision === 'day' ? dayAndMonth(from) : monthForm(from, 1)} до ${to}`,
  by: (day) => `не пізніше ${day}`,
  from: (day) => `починаючи з ${day}`,
  season: (season, first) =>
    `${seasons[season]} ${season === 'winter' ? `${first}–${first + 1}` : first}`,
  since: (month) => `з ${month} року`,
  lasting: ({ unit, n }) => counted(n, ...lengths[unit]),
  old: ({ unit, n }) => `${counted(n, ...lengths[unit])} тому`,
  olderThanAYear: 'Давніші за рік',
  pastYear: 'За останній рік',
};
