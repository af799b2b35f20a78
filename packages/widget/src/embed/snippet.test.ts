// Tests that no form leaves out a claim that the live element shows, each with its side, day and page, and what each form weighs.
import {
  ledger,
  ledgerEntries,
  linkLedger,
  report,
  type CalendarDay,
  type Claim,
  type DocumentEntry,
} from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { allWords, english } from '../../test/figures/all-words.js';
import { version } from '../version.js';
import { appWords } from '../app/app-words.js';
import { questions } from '../app/question-list.js';
import { initialState } from '../app/reader-state.js';
import * as door from '../embed-entry.js';
import type { Block } from '../figure/block.js';
import { questionIds, type QuestionId } from '../figure/question.js';
import { blocksMarkup } from '../paint/block-markup.js';
import { quietPaper } from '../paint/blocks-text.js';
import { escapeText } from '../paint/escape.js';
import type { Words } from '../words/words.js';
import type { Language } from '../words/words-for.js';
import type { EmbedChoice, EmbedForm } from './embed-choice.js';

const { snippet } = door;
const today = report(ledger);
const known = new Map([...today.claims, ...today.context].map((claim) => [claim.id, claim]));

/** Every claim that can be opened in the app: what it paints, and what the choices in its folds offer. */
function liveClaims(view: QuestionId, words: Words): readonly Claim[] {
  const fields = { 'claims.page': '99', 'relays.page': '99' };
  const blocks = (open: readonly string[]): readonly Block[] =>
    questions[view](
      today,
      words,
      { widthPx: 720, emPx: 16 },
      { ...initialState, question: view, open, fields, reach: 'whole' },
    ).blocks;
  const paper = { ...quietPaper(appWords(words)), hasActs: true, linkedFolds: new Set<string>() };
  const html = (open: readonly string[]): string =>
    blocksMarkup(paper, blocks(open))
      .map(({ text }) => text)
      .join('');
  let open: readonly string[] = [];
  for (;;) {
    const folds = [...html(open).matchAll(/data-act="open ([\w-]+)"/g)].map(([, id = '']) => id);
    const next = [...new Set([...open, ...folds])];
    if (next.length === open.length) break;
    open = next;
  }
  const found = [...html(open).matchAll(/(?:data-key|value)="([^"]+)"/g)].map(
    ([, key = '']) => key,
  );
  return [...new Set(found)].flatMap((key) => known.get(key) ?? []);
}

/** A row, a list's item, or a run between dots. */
const rowsOf = (html: string): readonly string[] =>
  html
    .split(/<tr|<li|<dt| · |<\/p>/)
    .map((row) => row.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))));

function missing(html: string, claims: readonly Claim[], words: Words): readonly string[] {
  const plain = (text: string): string =>
    escapeText(text).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  const rows = rowsOf(html);
  return claims
    .filter((claim) => {
      const { address } = claim.document;
      const who = plain(words.speaker(claim.origin, today));
      const phrase = plain(words.phrase(claim, today));
      const parts = [who, plain(words.claimFigure(claim, today)), plain(words.when(claim.asOf))];
      const at = rows.filter((row) => address === undefined || row.includes(escapeText(address)));
      return !at.some((row) => row.includes(phrase) || parts.every((part) => row.includes(part)));
    })
    .map(({ id }) => id);
}

/** Forms that others are made of. */
const distinct: readonly EmbedForm[] = ['inline', 'figure', 'no-svg'];
const whole: readonly EmbedForm[] = [
  'module',
  'classic',
  'inline',
  'data-attributes',
  'figure',
  'no-svg',
  'mail',
  'rss',
];

describe.each(questionIds)('%s', (view) => {
  test.each(allWords)('stands whole in every form in %s', async (language, words) => {
    const claims = liveClaims(view, words);
    expect(claims.length).toBeGreaterThan(view === 'relays' ? 5 : 10);
    for (const form of language === 'en' ? whole : distinct) {
      const html = await snippet({ form, view, language: language as Language });
      expect({ form, missing: missing(html, claims, words) }).toEqual({ form, missing: [] });
    }
  });

  test('has short forms that no mail client cuts off', async () => {
    for (const form of ['mail', 'rss'] as const) {
      const html = await snippet({ form, view });
      expect(Buffer.byteLength(html)).toBeLessThan(100_000);
      expect(
        html.match(/<(script|style|svg|iframe|dprk-)|\]\]>|<h4>[^<]*<\/h4>\s*(<h4|$)/)?.[0],
      ).toBeUndefined();
    }
  });
});

test('a claim that is left out, or stands without its page, is missed', async () => {
  const words = english;
  const claims = liveClaims('losses', words);
  const html = await snippet({ form: 'no-svg' });
  const [first] = claims;
  const address = escapeText(first?.document.address ?? '');
  expect(missing(html.replaceAll(address, ''), claims, words)).toContain(first?.id);
  expect(missing('', claims, words)).toHaveLength(claims.length);
});

describe('snippet', () => {
  test('says in the tag what differs from the defaults, escaped', async () => {
    const html = await snippet({
      form: 'module',
      view: 'troops',
      views: ['troops', 'losses'],
      knownOn: '2025-01-22' as CalendarDay,
      theme: 'dark',
      language: 'ko',
      src: 'https://a.example/feed.json?x="><script>&y',
      inside: 'sentence',
    });
    expect(html).toContain(
      '<dprk-deployment-tracker view="troops" views="losses troops" known-on="2025-01-22" theme="dark" lang="ko" src="https://a.example/feed.json?x=&quot;&gt;&lt;script&gt;&amp;y"><noscript>',
    );
    expect(html.split('\n').length).toBeLessThanOrEqual(5);
  });

  test('asks for the files of its own version, or of a folder', async () => {
    const own = `https://cdn.jsdelivr.net/npm/@dprk-deployment-tracker/widget@${version}/dist/`;
    for (const [base, folder] of [
      [undefined, own],
      ['/files', '/files/'],
      ['', ''],
    ] as const) {
      const html = await snippet({ form: 'module', ...(base !== undefined && { base }) });
      expect(html).toContain(`src="${folder}dprk-deployment-tracker.min.js"`);
    }
  });

  test.each([
    [{ form: 'flash' }, 'form "flash"'],
    [{ form: 'module', view: 'deaths' }, 'view "deaths"'],
    [{ form: 'module', language: 'xx' }, 'language "xx"'],
    [{ form: 'module', knownOn: '2025-02-30' }, 'known-on "2025-02-30"'],
    [{ form: 'module', staticDay: 'today' }, 'staticDay "today"'],
  ])('refuses %j', async (choice, told) => {
    await expect(snippet(choice as EmbedChoice)).rejects.toThrow(
      new TypeError(`snippet: ${told} names nothing`),
    );
  });

  test('is a frame in room for each width, whose figure, language and bar name its place', async () => {
    const html = await snippet({
      form: 'frame',
      view: 'losses',
      views: ['losses', 'troops'],
      language: 'uk',
    });
    const [sheet = '', place = ''] = html.split('\n');
    const name = 'dprk-frame-losses-uk-bar';
    expect(place).toMatch(new RegExp(`^<span class="${name}"><iframe [^>]*></iframe></span>$`));
    // Losses are 37 em high from 640 px on, in Ukrainian 1.35 of it, 50 em; a bar there is 9 em.
    expect(sheet).toContain(
      `@container(width>=640px){.${name}>iframe{height:${Math.ceil((50 + 9) * 16)}px}}`,
    );
    expect(sheet.match(/iframe\{/g)?.length).toBe(sheet.split(`.${name}>`).length - 1);
    const other = await snippet({ form: 'frame', view: 'troops' });
    expect(other).not.toContain(name);
    expect(other).toContain('class="dprk-frame-troops-en"');
  });

  test.each([
    [undefined, 720],
    [600, 600],
    [300, 300],
  ])('is oEmbed no wider than %s', async (maxWidth, width) => {
    const text = await snippet({ form: 'oembed', view: 'troops', ...(maxWidth && { maxWidth }) });
    const answer = JSON.parse(text) as Record<string, unknown>;
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width });
    expect(answer['height']).toBeGreaterThan(400);
    expect(answer['html']).toMatch(/^<iframe src="https:[^"]+\.frame\.html\?view=troops" /);
    expect(answer['html']).toContain(` width="${width}" height="${String(answer['height'])}" `);
  });
});

describe('what is too long for a mail', () => {
  // The record once more under other days: more claims than any mail holds.
  const many = linkLedger({
    ...ledgerEntries,
    documents: ledgerEntries.documents.flatMap((page) => [
      page,
      ...['a', 'b'].map((copy) => copied(page, copy)),
    ]),
  }).ledger;

  test('is cut off at the oldest, and says so with a link', async () => {
    const html = await snippet({ form: 'mail', view: 'claims', ledger: many });
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    const [, left = '', all = ''] =
      /(\d+) of (\d+) claims are left out here, the oldest\./.exec(html) ?? [];
    expect(Number(all)).toBe(report(many).claims.length);
    expect(Number(left)).toBe(Number(all) - (html.match(/<li>/g) ?? []).length);
    expect(html).toContain('frame.html?view=claims">Open the whole figure</a>');
    expect(html).not.toContain('shown</caption>');
  });
});

function copied(page: DocumentEntry, copy: string): DocumentEntry {
  const { mentions: _, events: __, statedValues: ___, ...own } = page;
  return {
    ...own,
    id: `${page.id}-${copy}`,
    ...(page.claims && {
      claims: page.claims.map(
        ({ derivedFrom: _from, baseline: _base, revision: _rev, ...claim }) => ({
          ...claim,
          id: `${claim.id}-${copy}`,
        }),
      ),
    }),
  };
}

test('the door gives these, and no more', () => {
  expect(Object.keys(door).sort()).toEqual(['embedForms', 'figureOf', 'figureSheet', 'snippet']);
});
