// What is said above a figure, in each language.
import { report } from '@dprk-deployment-tracker/core';
import { ledgerOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { lineText } from '../figure/line-text.js';
import { languages, wordsFor } from '../words/words-for.js';
import { feedNotices, type FeedState } from './feed-notices.js';

const ledger = ledgerOfClaims([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }], {
  dataDay: '2026-06-30',
});
const around = report(ledger);
const fresh = new Date('2026-07-01T00:00:00Z');

async function texts(state: FeedState, now = fresh, language = 'en', isShown = true) {
  const words = await wordsFor(language);
  return feedNotices(state, words, isShown ? around : undefined, now).map((block) =>
    'line' in block ? lineText(block.line) : '',
  );
}

describe('feedNotices', () => {
  test('says nothing where all is well', async () => {
    expect(await texts({ standing: 'version' })).toEqual([]);
  });

  test.each<readonly [FeedState, boolean, string]>([
    [{ isWaiting: true, standing: 'ours' }, false, 'The newest data are being fetched.'],
    [
      { trouble: 'offline', standing: 'version' },
      true,
      'There is no connection. Shown is what came last, with data to 30 June 2026.',
    ],
    [
      { trouble: 'refused', standing: 'ours' },
      true,
      'The newest data could not be used. Shown is the record that came with this figure, with data to 30 June 2026.',
    ],
    [
      { trouble: 'unreachable', standing: 'figure' },
      false,
      'The newest data could not be fetched. Shown is the figure that was printed with the page.',
    ],
    [{ trouble: 'unreachable', standing: 'ours' }, false, 'The newest data could not be fetched.'],
    [
      { frozen: { newer: '2026-11-26' } },
      true,
      'Kept as it stood on 30 June 2026. There are newer data, to 26 November 2026.',
    ],
  ])('says of %j: %s', async (state, isShown, said) => {
    expect(await texts(state, fresh, 'en', isShown)).toEqual([said]);
  });

  test('a figure of the page waits in silence', async () => {
    expect(await texts({ isWaiting: true, standing: 'figure' }, fresh, 'en', false)).toEqual([]);
  });

  test.each([
    // The seventh day after the data day ends as the eighth begins.
    ['2026-07-07T23:59:59Z', []],
    ['2026-07-08T00:00:00Z', ['The data end on 30 June 2026, 8 days ago.']],
    ['2026-01-01T00:00:00Z', []],
  ])('at %s it says of the age: %j', async (now, said) => {
    expect(await texts({ standing: 'version' }, new Date(now))).toEqual(said);
  });

  test('counts refused records, not their faults', async () => {
    const fault = { code: 'bad-field', document: 'p', field: 'x', problem: 'x', remedy: 'x' };
    const refused = [
      { ...fault, record: 'r1' },
      { ...fault, record: 'r1', field: 'y' },
      { ...fault, record: 'r2' },
    ];
    expect(await texts({ refused })).toEqual(['2 records were refused, each with its reason.']);
  });

  test('names three corrected claims with a way to their cards, and counts the rest', async () => {
    const corrected = ledger.claims.map((claim, index) => ({ claim, isGone: index === 1 }));
    const [head, list] = feedNotices({ corrected }, await wordsFor('en'), around, fresh);
    const lines = list?.kind === 'list' ? list.items : [];
    const keys = lines
      .flat()
      .flatMap((part) => (typeof part !== 'string' && part.kind === 'key' ? part.key : []));
    expect(keys).toEqual([ledger.claims[0]?.id, ledger.claims[2]?.id]);
    expect(head && 'line' in head && lineText(head.line)).toBe(
      'Corrected or withdrawn since this page was opened:',
    );
    const texts = lines.map(lineText);
    expect(texts[1]).toContain('(no longer in the record)');
    expect(texts.slice(3)).toEqual(['1 more']);
  });

  test.each(languages)('says all of it in %s, in its own words', async (language) => {
    const states: readonly FeedState[] = [
      { isWaiting: true },
      ...(['offline', 'unreachable', 'refused'] as const).flatMap((trouble) =>
        (['version', 'ours', 'figure'] as const).map((standing) => ({ trouble, standing })),
      ),
      { frozen: { newer: '2026-11-26' } },
      { corrected: ledger.claims.map((claim) => ({ claim, isGone: true })) },
    ];
    const english = await Promise.all(states.map((state) => texts(state)));
    const said = await Promise.all(
      states.map((state) => texts(state, new Date('2026-08-01'), language)),
    );
    for (const [at, lines] of said.entries()) {
      expect(lines.join('')).not.toMatch(/undefined|NaN/);
      expect(lines.length).toBeGreaterThan(0);
      if (language !== 'en') expect(lines.join('')).not.toContain(english[at]?.[0] ?? '?');
    }
  });
});
