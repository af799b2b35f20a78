// More than a thousand hostile texts in every field of a stranger's record: in four outputs each is text, and nothing else.
import { webAddress, type Ledger } from '@dprk-deployment-tracker/core';
import { csv, csvRows } from '@dprk-deployment-tracker/core/export';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { describe, expect, test } from 'vitest';
import { questionIds } from '../src/figure/question.js';
import { escapeText } from '../src/paint/escape.js';
import { stringFields } from './hostile/filled-record.js';
import {
  harmless,
  harmlessRecord,
  hostileRecord,
  kept,
  namedRecord,
  records,
} from './hostile/hostile-record.js';
import { hostileTexts, joinedTexts, madeTexts } from './hostile/hostile-texts.js';
import { differences, formulasIn, isMutated, judged, scriptFaults } from './hostile/judge.js';
import {
  csvOf,
  htmlOf,
  jsonldOf,
  provOf,
  sourceOf,
  svgOf,
  type Source,
} from './hostile/outputs.js';

function linked(record: unknown): Ledger {
  const { ledger, faults } = parseLedger(record);
  expect(faults).toEqual([]);
  return ledger;
}

/** What an exported file says of itself is not taken in. */
const marks = ['$schema', 'digest', 'knownOn', 'ruleVersion'];

const addressesOf = ({ documents }: Ledger): ReadonlySet<string> =>
  new Set(documents.flatMap(({ address, archive }) => [address ?? [], archive ?? []].flat()));

/** Columns and fields that are not the text they were sent as: addresses in normal form, and the digest of all. */
const notTexts = /^(?:address|archive|digest|url|archivedAt|version|@id)$/;

/** The id of a repeat is made of two, the sign between them written otherwise within one; a digest is of all texts. */
function plainly(text: string): string {
  const written = text.replaceAll('%3E', '>').replaceAll('%25', '%');
  return harmless(written).replaceAll(/[\da-f]{64}/g, 'a digest');
}

/** The texts of a table, row by row. */
function cells(table: string): readonly string[] {
  const [head = [], ...rows] = csvRows(table);
  const isText = head.map((name) => !notTexts.test(name));
  return rows.flatMap((row) => row.map((cell, at) => (isText[at] ? plainly(cell) : '')));
}

/** The first few that are not the same in both. */
function unlike(some: readonly string[], others: readonly string[]): readonly string[] {
  const length = Math.max(some.length, others.length);
  return Array.from({ length }, (_, at) => at)
    .filter((at) => some[at] !== others[at])
    .slice(0, 3)
    .map((at) => `${some[at] ?? 'nothing'}, not ${others[at] ?? 'nothing'}`);
}

/** What stands at each place of plain data, names in front. An address of ours holds an id, encoded. */
function leaves(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) =>
      leaves(part, Array.isArray(value) ? name : key),
    );
  if (typeof value !== 'string' || notTexts.test(name)) return [name];
  return [`${name} ${plainly(value.startsWith('urn:') ? decodeURIComponent(value) : value)}`];
}

test('are more than a thousand that were made, and two lists of others', () => {
  expect(madeTexts.length).toBeGreaterThan(1_000);
  expect(hostileTexts.length).toBeGreaterThan(1_600);
  expect(hostileTexts.filter((text) => text.includes('//["\'`-->]]>]')).length).toBeGreaterThan(
    120,
  );
});

test('a field that asks for a form takes none of them that means anything', () => {
  const closed = [...stringFields()].filter(([, { takes }]) => takes !== 'text');
  expect(closed.length).toBeGreaterThan(60);
  for (const [path, { takes, accepts }] of closed) {
    const taken = hostileTexts.filter(accepts);
    // Lists of naughty strings have words and addresses of the right form too.
    const isOfForm = (text: string): boolean =>
      takes === 'id'
        ? /^[^\s\p{Cc}\p{Cs}]+$/u.test(text)
        : takes === 'address'
          ? webAddress(text) !== undefined && /^https?:/.test(text)
          : /^[\w-]+$/.test(text);
    expect([path, ...taken.filter((text) => !isOfForm(text))]).toEqual([path]);
  }
});

test('stand each in every field of text', () => {
  const stood = new Map<string, Set<string>>();
  for (let number = 0; number < records; number += 1) {
    for (const { path, takes, sent } of hostileRecord(number).placed) {
      if (takes === 'text') stood.set(path, (stood.get(path) ?? new Set()).add(sent));
    }
  }
  const paths = [...stringFields()].flatMap(([path, { takes }]) => (takes === 'text' ? path : []));
  const inLists = paths.filter((path) => path.includes('.'));
  expect(inLists.length).toBeGreaterThan(40);
  const lacking = inLists.filter((path) => stood.get(path)?.size !== joinedTexts.length);
  expect(lacking).toEqual([]);
  // Of those that a record has once one is taken in, and it stands in the tables alone.
  expect(paths.filter((path) => !path.includes('.'))).toEqual([...marks, 'licence']);
  for (const licence of hostileTexts) {
    expect(linked({ dataDay: '2025-01-10', licence }).licence).toBe(kept(licence));
  }
});

describe('each field of text', () => {
  const ledger = linked(namedRecord());
  const sources = questionIds.map((_, turn) => sourceOf(ledger, turn));
  const [source = sourceOf(ledger, 0)] = sources;
  const texts = [...stringFields()].flatMap(([path, { takes }]) => (takes === 'text' ? path : []));
  const missing = (outputs: readonly string[]): readonly string[] => {
    const all = outputs.join('\n');
    return texts.filter((path) => !all.includes(`say.${path}.`));
  };
  const forTables = [
    'licence',
    'origins.aliases',
    'origins.note',
    'documents.claims.quantity.extent',
    'documents.claims.figure.reading.rule',
    'documents.claims.forecast.resolution.outcomes.quantity.extent',
    'documents.claims.grading.reliabilityReason',
    'documents.claims.grading.credibilityReason',
    'documents.mentions.printed.figure.reading.rule',
    'documents.mentions.wording.text',
    'documents.statedValues.figure.reading.rule',
    'documents.statedValues.wording.text',
    'documents.statedValues.note',
  ];

  test('stands in a table, and in the provenance', () => {
    expect(missing(csvOf(source))).toEqual(marks);
    expect(missing(provOf(source))).toEqual(marks);
  });

  test('stands in a figure, but for what is for the tables alone', () => {
    expect(missing(sources.flatMap(htmlOf))).toEqual([...marks, ...forTables]);
  });

  test('stands in the description for programs, where that is of such things', () => {
    const untold = new Set(missing(jsonldOf(source)));
    expect(texts.filter((path) => !untold.has(path))).toEqual([
      'origins.name',
      'documents.publisher',
      'documents.title',
      'documents.claims.quantity.extent',
      'documents.claims.figure.words',
    ]);
  });
});

describe.each(Array.from({ length: records }, (_, number) => number))('record %i', (number) => {
  const hostile = sourceOf(linked(hostileRecord(number).record), number);
  const twin = sourceOf(linked(harmlessRecord(number)), number);

  /** The markup of both, judged and compared. */
  const compare = (outputs: (source: Source) => readonly string[]): void => {
    const [ours, theirs] = [outputs(hostile), outputs(twin)];
    expect(ours).toHaveLength(theirs.length);
    for (const [at, markup] of ours.entries()) {
      const found = judged(markup, addressesOf(hostile.ledger));
      const plain = judged(theirs[at] ?? '', addressesOf(twin.ledger));
      expect([...found.faults, ...plain.faults]).toEqual([]);
      expect(differences(found.census, plain.census)).toEqual([]);
      expect(isMutated(found.tree)).toBe(false);
    }
  };

  test('makes the same figure as harmless texts, in HTML', () => {
    compare(htmlOf);
  });

  test('makes the same picture, in SVG', () => {
    compare(svgOf);
  });

  test('comes back from the tables as it went in, and no cell is a formula', () => {
    const plain = csvOf(twin);
    for (const [at, table] of csvOf(hostile).entries()) {
      expect(formulasIn(table)).toEqual([]);
      expect(unlike(cells(table), cells(plain[at] ?? ''))).toEqual([]);
    }
  });

  // The provenance holds every entry whole, as JSON.
  const linkedData = (source: Source): readonly string[] =>
    number === 0 ? [...jsonldOf(source), ...provOf(source)] : jsonldOf(source);

  test('comes back from the linked data, and ends no script', () => {
    const plain = linkedData(twin);
    for (const [at, text] of linkedData(hostile).entries()) {
      expect(scriptFaults(text)).toEqual([]);
      expect(unlike(leaves(JSON.parse(text)), leaves(JSON.parse(plain[at] ?? '')))).toEqual([]);
    }
  });
});

test('each of them alone is the same in a cell, and no formula', () => {
  const table = csv(hostileTexts.map((text) => [text, 'next']));
  expect(csvRows(table).map(([text]) => text)).toEqual(hostileTexts);
  expect(formulasIn(table)).toEqual([]);
});

describe('the judge finds', () => {
  const { record, placed } = hostileRecord(3);
  const source = sourceOf(linked(record), 3);
  const addresses = addressesOf(source.ledger);
  // The picture of forecasts has less in it than cards, and its list is HTML.
  const html = htmlOf(source)[1] ?? '';
  const [svg = ''] = svgOf(source);
  const clean = judged(html, addresses).census;
  const found = (markup: string): readonly string[] => {
    const { faults, census, tree } = judged(markup, addresses);
    return [...faults, ...differences(census, clean), ...(isMutated(tree) ? ['mutated'] : [])];
  };

  test('every text that was not escaped', () => {
    const sent = placed.filter(
      ({ sent: text }) => /<\w/.test(text) && html.includes(escapeText(kept(text))),
    );
    expect(sent.length).toBeGreaterThan(20);
    for (const { sent: text } of sent.slice(0, 40)) {
      expect(found(html.replace(escapeText(kept(text)), () => text))).not.toEqual([]);
    }
  });

  test.each<readonly [string, (markup: string) => string]>([
    ['an attribute', (markup) => markup.replace('<p>', '<p onclick="alert(1)">')],
    ['a style', (markup) => markup.replace('<p>', '<p style="color:red">')],
    ['an address', (markup) => `${markup}<a href="javascript:alert(1)">x</a>`],
    ['an element of ours too many', (markup) => markup.replace('</p>', '</p><p></p>')],
    ['a text that was cut', (markup) => markup.replace(/([a-z]{5})[a-z]</, '$1<')],
    ['an image', (markup) => `${markup}<img src=x>`],
    ['a comment', (markup) => `${markup}<!--x-->`],
    [
      'what is another once it was parsed',
      (markup) => `${markup}<form><div></form><form>x</div></form>`,
    ],
  ])('%s in a figure', (_, change) => {
    const planted = change(html);
    expect(planted).not.toBe(html);
    expect(found(planted)).not.toEqual([]);
  });

  test('a script in a picture', () => {
    const planted = svg.replace('</svg>', '<script>alert(1)</script></svg>');
    expect(judged(planted, addresses).faults).toContain('element: script');
  });

  test('a formula in a table, and the end of a script in linked data', () => {
    expect(formulasIn('a,=1+1\r\n"b;@x",c\r\n')).toEqual(['=1+1', 'b;@x']);
    expect(scriptFaults(JSON.stringify({ name: '</script><img src=x>' }))).not.toEqual([]);
    expect(scriptFaults(JSON.stringify({ name: '<!--<script>' }))).not.toEqual([]);
  });
});
