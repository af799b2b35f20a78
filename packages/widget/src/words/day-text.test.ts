// Dates of stated precision, ages and months, in three languages.
import { daySpan, type CalendarDay } from '@dprk-deployment-tracker/core';
import { describe, expect, it } from 'vitest';
import { between, monthsOf, whenText } from './day-text.js';
import { en } from './locales/en.js';
import { ko } from './locales/ko.js';
import { uk } from './locales/uk.js';

describe('whenText', () => {
  it.each([
    ['2025-01-13', '13 January 2025', '2025년 1월 13일', '13 січня 2025 року'],
    ['2025-01', 'January 2025', '2025년 1월', 'січень 2025'],
    ['2024', '2024', '2024년', '2024'],
    ['2024-11~', 'about November 2024', '2024년 11월경', 'близько листопада 2024'],
    [
      '2024-10-08/2024-10-13',
      '8 to 13 October 2024',
      '2024년 10월 8–13일',
      '8–13 жовтня 2024 року',
    ],
    [
      '2024-10-28/2024-11-03',
      '28 October to 3 November 2024',
      '2024년 10월 28일–11월 3일',
      'з 28 жовтня до 3 листопада 2024 року',
    ],
    [
      '2024-10/2024-11',
      'October to November 2024',
      '2024년 10월–11월',
      'з жовтня до листопада 2024',
    ],
    ['../2025-01-09', 'by 9 January 2025', '2025년 1월 9일까지', 'не пізніше 9 січня 2025 року'],
    ['2025-03/..', 'from March 2025 on', '2025년 3월부터', 'починаючи з березня 2025'],
    ['2024-23', 'autumn 2024', '2024년 가을', 'осінь 2024'],
  ])('%s', (edtf, english, korean, ukrainian) => {
    const span = daySpan(edtf);
    expect([en, ko, uk].map(({ days }) => whenText(span, days))).toEqual([
      english,
      korean,
      ukrainian,
    ]);
  });
});

describe('between', () => {
  // To 27 November 2026; months are counted as a reader does, by their names.
  it.each([
    ['2026-11-26', '1 day old', '1일 전', '1 день тому'],
    ['2026-11-06', '3 weeks old', '3주 전', '3 тижні тому'],
    ['2026-06-30', '5 months old', '5개월 전', '5 місяців тому'],
    ['2026-02-13', '9 months old', '9개월 전', '9 місяців тому'],
    ['2025-09-02', '14 months old', '14개월 전', '14 місяців тому'],
    ['2025-01-16', '22 months old', '22개월 전', '22 місяці тому'],
    ['2024-10-26', '2 years old', '2년 전', '2 роки тому'],
  ] as const)('%s', (since, english, korean, ukrainian) => {
    const time = between(since, '2026-11-27');
    expect([en.days.old(time), ko.days.old(time), uk.days.old(time)]).toEqual([
      english,
      korean,
      ukrainian,
    ]);
  });
});

describe('monthsOf', () => {
  const months = (days: readonly CalendarDay[]) => days.map(monthsOf(days, '2026-11-26', en.days));
  it('leaves the year out only where all are of the year of the data day', () => {
    expect(months(['2026-06-30', '2026-02-12'])).toEqual(['June', 'February']);
    expect(months(['2026-06-30', '2025-06-15'])).toEqual(['June 2026', 'June 2025']);
  });
});
