// The opening sentences: every state a span can be in reads well and never holds a middle it should not have.
import { describe, expect, it } from 'vitest';
import {
  report,
  type CalendarDay,
  type DocumentEntry,
  type HeadlineId,
  type ReportQuery,
} from '@dprk-deployment-tracker/core';
import { counted, inventedLedger, said } from '../../test/invented-record.js';
import { en } from './locales/en.js';
import { wordsFor } from './words-for.js';

const words = wordsFor(en);

/** The worked pooling example of the methodology, told of invented speakers. */
const worked = [
  said('2025-01-13', 'watch', { kind: 'about', value: 3000 }),
  said('2025-01-22', 'officials', { kind: 'about', value: 4000 }),
  said('2025-01-22', 'staff', { kind: 'range', low: 4400, high: 6000 }),
  said('2025-04-30', 'watch', { kind: 'about', value: 4700 }),
  said(
    '2025-06-15',
    'institute',
    { kind: 'at-least', low: 6000, exclusive: true },
    counted.casualties,
  ),
  said('2026-02-12', 'watch', { kind: 'about', value: 6000 }),
];

function told(
  documents: readonly DocumentEntry[],
  knownOn: CalendarDay,
  id: HeadlineId = 'killed-or-wounded',
  query: ReportQuery = {},
) {
  const answer = report(inventedLedger(documents), { ...query, knownOn });
  const headline = answer.headlines[id];
  return {
    sentence: words.headlineSentence(headline, answer),
    disagreement: words.disagreementSentence(headline, answer),
    age: words.ageSentence(headline.span, answer),
    remarks: words.remarks(headline, answer),
  };
}

describe('headlineSentence', () => {
  it('closed, with the middle of three fresh voices', () => {
    // Floors 4,400, 4,000, 3,000: the second is 4,000; the highest top is 6,000; the middle floor and top are 4,000.
    expect(told(worked, '2025-01-22').sentence).toBe(
      'Claims of North Korean soldiers killed or wounded run from 4,000 to 6,000; the middle of 3 fresh voices is 4,000 (3 independent voices, all of them fresh, newest as of 22 January 2025).',
    );
  });

  it('closed, without a middle while fewer than three voices are fresh', () => {
    // 90 days before 30 April 2025 is 30 January: the claims of 22 January are no longer fresh.
    expect(told(worked, '2025-04-30').sentence).toBe(
      'Claims of North Korean soldiers killed or wounded run from 4,400 to 6,000 (3 independent voices, one of them fresh, newest as of 30 April 2025).',
    );
  });

  it('open above, from higher than its start', () => {
    expect(told(worked, '2025-06-30').sentence).toBe(
      'Claims of North Korean soldiers killed or wounded run from 4,700 to over 6,000 (4 independent voices, 2 of them fresh, newest as of 15 June 2025).',
    );
  });

  it('open above, from its start', () => {
    expect(told(worked, '2026-02-28').sentence).toBe(
      'Claims of North Korean soldiers killed or wounded stand at 6,000 or more (4 independent voices, one of them fresh, newest as of 12 February 2026).',
    );
  });

  it('all of them stale', () => {
    expect(told(worked, '2026-11-22').sentence).toMatch(
      /stand at 6,000 or more \(4 independent voices, none of them fresh, newest as of 12 February 2026\)\.$/,
    );
  });

  it('a single voice keeps its hedge', () => {
    const one = [said('2025-04-30', 'watch', { kind: 'about', value: 600 }, counted.killed)];
    expect(told(one, '2025-05-01', 'killed').sentence).toBe(
      'Only one voice gives a figure of North Korean soldiers killed: Sudland, about 600 (as of 30 April 2025, fresh).',
    );
    // 1 October is 154 days after 30 April.
    expect(told(one, '2025-10-01', 'killed').sentence).toMatch(
      /: Sudland, about 600 \(as of 30 April 2025, no longer fresh\)\.$/,
    );
  });

  it('a single voice with two bodies gives what both say', () => {
    const two = [
      said('2025-04-29', 'bureau', { kind: 'about', value: 500 }, counted.killed),
      said('2025-04-30', 'staff', { kind: 'at-least', low: 600 }, counted.killed),
    ];
    // One voice: floor 600, the highest; its top is 600 as well and open. That is what the staff says.
    expect(told(two, '2025-05-01', 'killed').sentence).toMatch(/: Norland, at least 600 \(as of/);
  });

  it('counted by origin says so', () => {
    const two = [
      said('2025-04-29', 'bureau', { kind: 'about', value: 500 }, counted.killed),
      said('2025-04-30', 'staff', { kind: 'about', value: 600 }, counted.killed),
    ];
    expect(told(two, '2025-05-01', 'killed', { countBy: 'origin' }).sentence).toMatch(
      /run from 500 to 600 \(2 origins, all of them fresh, newest as of 30 April 2025\)\.$/,
    );
  });

  it('two voices that give the same', () => {
    const same = [
      said('2025-04-29', 'watch', { kind: 'about', value: 600 }, counted.killed),
      said('2025-04-30', 'staff', { kind: 'exact', value: 600 }, counted.killed),
    ];
    expect(told(same, '2025-05-01', 'killed').sentence).toMatch(
      /^Claims of North Korean soldiers killed stand at 600 \(2 independent voices, all/,
    );
  });

  it('only upper figures', () => {
    const tops = [
      said('2025-04-29', 'watch', { kind: 'up-to', high: 500 }, counted.killed),
      said('2025-04-30', 'staff', { kind: 'up-to', high: 800 }, counted.killed),
    ];
    expect(told(tops, '2025-05-01', 'killed').sentence).toBe(
      'Claims of North Korean soldiers killed go up to 800 and give no lower figure (2 independent voices, all of them fresh, newest as of 30 April 2025).',
    );
  });

  it('nothing that can be counted', () => {
    const plan = [
      said('2025-04-30', 'watch', { kind: 'exact', value: 9 }, counted.sent, {
        modality: 'planned',
      }),
    ];
    expect(told(plan, '2025-05-01', 'sent').sentence).toBe(
      'No claim of North Korean combat troops sent to Russia that can be counted was known on 1 May 2025.',
    );
  });

  it('a stock of which every claim is too old', () => {
    const old = [said('2025-01-01', 'watch', { kind: 'about', value: 8000 }, counted.present)];
    expect(told(old, '2025-12-01', 'present').sentence).toBe(
      'No claim of North Korean combat troops in Russia is recent enough to stand on 1 December 2025; the newest is as of 1 January 2025.',
    );
  });

  it('a middle between two numbers has no more digits than they have', () => {
    const four = [
      said('2025-04-01', 'bureau', { kind: 'about', value: 4000 }, counted.killed),
      said('2025-04-01', 'watch', { kind: 'about', value: 4000 }, counted.killed),
      said('2025-04-01', 'officials', { kind: 'range', low: 4000, high: 4700 }, counted.killed),
      said('2025-04-01', 'institute', { kind: 'range', low: 4000, high: 5000 }, counted.killed),
    ];
    // All floors are 4,000. The tops are 4,000, 4,000, 4,700 and 5,000: their middle is 4,350; in thousands, 4,000.
    expect(told(four, '2025-04-02', 'killed').sentence).toContain(
      'run from 4,000 to 5,000; the middle of 4 fresh voices is 4,000 (',
    );
  });
});

describe('disagreementSentence', () => {
  it('names the two voices at odds with their own figures and days', () => {
    // 46 days lie between the watch's 4,700 and the institute's 6,000; 6,000 / 4,700 is the widest such gap.
    expect(told(worked, '2025-06-30').disagreement).toBe(
      'At odds: Sudland with about 4,700 (30 April 2025), and Institute of Invented Studies with more than 6,000 (15 June 2025).',
    );
  });

  it('is empty where there is none', () => {
    expect(told(worked.slice(0, 1), '2025-01-22').disagreement).toBe('');
  });
});

describe('ageSentence', () => {
  it('tells how old the newest claim is and who is no longer fresh', () => {
    // 15 June to 30 June 2025: 15 days. Fresh reaches back 90 days, to 1 April.
    expect(told(worked, '2025-06-30').age).toBe(
      'The newest claim speaks of 15 June 2025, 15 days before 30 June 2025. No longer fresh: Norland and unnamed officials.',
    );
  });

  it('has its own words for today, for one day, for all stale and for nothing', () => {
    expect(told(worked, '2025-01-22').age).toBe('The newest claim speaks of 22 January 2025.');
    expect(told(worked, '2025-01-23').age).toContain(', 1 day before 23 January 2025.');
    expect(told(worked, '2026-11-22').age).toMatch(/None of the claims is fresh any more\.$/);
    expect(told(worked, '2024-10-01').age).toBe('No claim stands.');
  });
});

describe('remarks', () => {
  it('names the bridge and the voice an end depends on', () => {
    const { remarks } = told(worked, '2025-06-30');
    expect(remarks[0]).toBe(
      'Taken in as well: claims by Institute of Invented Studies that count killed, wounded, captured and missing together; the known captured and missing are few.',
    );
    // Without the institute the end closes at 6,000, the top of the staff.
    expect(remarks).toContain('Only Institute of Invented Studies leaves the upper end open.');
  });

  it('lists a lent bound with the claim it comes from', () => {
    const nested = [
      said('2025-04-01', 'watch', { kind: 'about', value: 600 }, counted.killed),
      said('2025-04-01', 'staff', { kind: 'about', value: 500 }),
    ];
    expect(told(nested, '2025-04-02').remarks).toContain(
      'The lower end of Sudland comes from a narrower count: about 600 killed, Russia and Ukraine (1 April 2025).',
    );
  });
});
