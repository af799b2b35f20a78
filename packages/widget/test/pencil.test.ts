// Whoever has the visible table and a pencil gets the headline's span: nothing else goes into it.
import { headlineIds, ledger, report, type CalendarDay } from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { en } from '../src/words/locales/en.js';
import { tableRows, type TableRow } from '../src/words/table-rows.js';
import { wordsFor } from '../src/words/words-for.js';

const words = wordsFor(en);
const days: readonly CalendarDay[] = [
  '2024-10-31',
  '2024-12-24',
  '2025-01-22',
  '2025-04-30',
  '2025-06-30',
  '2025-09-15',
  '2026-02-28',
  '2026-11-22',
];

interface Ends {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The ends that a printed figure allows: "about 4,000", "more than 6,000", "almost half … (read as 4,400–6,000)". */
function endsOf(figure: string): Ends {
  const numbers = [...figure.matchAll(/\d[\d,]*/g)].map(([text]) =>
    Number(text.replaceAll(',', '')),
  );
  const [low, high = low] = numbers;
  if (/\b(up to|less than)\b/.test(figure)) return { low: undefined, high };
  if (/\b(at least|more than)\b/.test(figure)) return { low, high: undefined };
  return { low, high };
}

const greatest = (values: readonly (number | undefined)[]): number | undefined => {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
};

/** Floor and top of each voice: from the rows that stand, and from those that say which end they lend. */
function voicesOf(rows: readonly TableRow[]) {
  const names = [...new Set(rows.map(({ voice }) => voice))];
  return names.flatMap((name) => {
    const own = rows.filter(({ voice }) => voice === name);
    const ends = own
      .filter(({ statusText }) => statusText.startsWith('stands'))
      .map(({ figure }) => endsOf(figure));
    const lent = (side: string) =>
      own
        .filter(({ statusText }) => statusText.startsWith(`lends ${side}`))
        .map(({ figure }) => endsOf(figure));
    const lentTop = lent('an upper end')[0]?.high;
    const floor = greatest([...ends, ...lent('a lower end')].map(({ low }) => low));
    const stated = lentTop ?? greatest(ends.map(({ low, high }) => high ?? low));
    const isOutgrown = floor !== undefined && stated !== undefined && stated < floor;
    const top = isOutgrown ? floor : stated;
    const isOneSided = ends.some(({ low, high }) => high === undefined && low === top);
    const isOpen = isOutgrown || (isOneSided && lentTop === undefined);
    return floor === undefined && top === undefined ? [] : [{ floor, top, isOpen }];
  });
}

/** The second-highest floor (the only one, if there is one), to the highest top. */
function spanByHand(rows: readonly TableRow[]): string {
  const voices = voicesOf(rows);
  const floors = voices.flatMap(({ floor }) => floor ?? []).sort((a, b) => b - a);
  const low = floors[1] ?? floors[0];
  const stated = greatest(voices.map(({ top }) => top));
  // A start that rests on lent floors above every stated top leaves the end open.
  if (low === undefined && stated === undefined) return 'undefined to undefined';
  if (stated === undefined || (low !== undefined && low > stated))
    return `${low} to more than ${low}`;
  const high = stated;
  const isOpen = voices.some((voice) => voice.isOpen && voice.top === high);
  return `${low} to ${isOpen ? `more than ${high}` : high}`;
}

describe.each(days)('the table of %s', (day) => {
  const asKnown = report(ledger, { knownOn: day });

  test.each(headlineIds)('%s', (id) => {
    const { span } = asKnown.headlines[id];
    const high = span.highIsOpen ? `more than ${span.openFrom}` : span.high;
    expect(spanByHand(tableRows(asKnown, id, words))).toBe(`${span.low} to ${high}`);
  });
});
