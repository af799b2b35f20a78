// A date that linking could not read is named with its field and line before anything is linked.
import { describe, expect, it } from 'vitest';
import { fileGaps } from './document-gaps.mjs';
import { unreadableDates } from './record-dates.mjs';

/** A document `x` with one event of a day. */
const filed = (day) =>
  `// A page.\nexport const document = {\n  id: 'x',\n  events: [{ day: '${day}' }],\n};\n`;

describe('unreadableDates', () => {
  it.each([
    '2025-04-30',
    '2025-04',
    '2025',
    '2025-23',
    '2025-04~',
    '2024-02-29',
    '2025-04-01/2025-04-03',
    '../2025-04',
    '2025-XX-XX',
  ])('takes %s', (date) => {
    expect(unreadableDates(filed(date))).toEqual([]);
  });

  it.each([
    '30.4.2025',
    '2025-4-30',
    '2025-02-29',
    '2025-13',
    'April 2025',
    '',
    '..',
    '../..',
    '2025/04/30',
  ])('finds that "%s" is no date', (date) => {
    expect(unreadableDates(filed(date))).toEqual([{ field: 'day', date, line: 4 }]);
    expect(fileGaps('x', filed(date))).toMatchObject([
      { code: 'document-date', document: 'x', field: 'day (line 4)' },
    ]);
  });

  it('leaves the dates of a hint alone', () => {
    expect(unreadableDates(`    // { id: '', day: '' },\n`)).toEqual([]);
  });
});
