// docs/formats.md says what is so: its snippets run, its feed is taken, and its tables name every column.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { feedSchemaText } from '../scripts/feed-schema.mjs';
import * as output from '../src/export-entry.js';
import * as core from '../src/index.js';
import * as intake from '../src/intake-entry.js';

const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, body = '']) => body,
  );
const doors: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '@dprk-deployment-tracker/core': core,
  '@dprk-deployment-tracker/core/export': output,
  '@dprk-deployment-tracker/core/intake': intake,
};

/** What a snippet prints. Its imports are looked up at the doors it names; the rest runs as printed. */
function printed(snippet: string): readonly string[] {
  const names: Record<string, unknown> = {};
  for (const [, list = '', door = ''] of snippet.matchAll(/^import \{ (.*) \} from '(.*)';$/gm)) {
    for (const name of list.split(', ')) {
      expect(doors[door], `${name} from ${door}`).toHaveProperty(name);
      names[name] = doors[door]?.[name];
    }
  }
  const lines: string[] = [];
  const log = (...values: readonly unknown[]): unknown => lines.push(values.map(String).join(' '));
  const body = snippet.replace(/^import .*$/gm, '');
  // The snippets are ours; their imports are the only lines that a function body cannot hold.
  new Function(...Object.keys(names), 'console', body)(...Object.values(names), { log });
  return lines;
}

/** The names in code font of a section, up to the next heading. */
const sectionOf = (heading: string): string =>
  page.split(`\n### ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? '';
const coded = (text: string): readonly string[] =>
  [...text.matchAll(/`([a-z_]+)`/g)].map(([, name = '']) => name);
const firstCells = (section: string): readonly string[] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|')[1] ?? '');

const shared = sectionOf('Columns that several tables share');
const [, quantityText = '', measureText = '', figureText = ''] = shared.split(
  /_(?:Quantity columns|Measures|Figure columns)_/,
);
const groups: Readonly<Record<string, readonly string[]>> = {
  quantity: firstCells(quantityText).flatMap(coded),
  figure: firstCells(figureText).flatMap(coded),
  hedge: ['wording', 'wording_language', 'wording_scale'],
};
const stamp = ['known_on', 'data_day', 'digest', 'rule_version', 'licence'];

/** The columns that the page gives to a table, groups written out. */
function documented(heading: string): readonly string[] {
  const section = sectionOf(heading);
  const cells = firstCells(section);
  if (cells.length === 0) return [];
  return cells.flatMap((cell) => {
    const [, group] = /_(quantity|figure|hedge) columns_/.exec(cell) ?? [];
    const prefix = coded(cell)[0] ?? '';
    return group === undefined ? coded(cell) : (groups[group] ?? []).map((name) => prefix + name);
  });
}

describe('docs/formats.md', () => {
  it('says of every measure what it counts', () => {
    const told = firstCells(measureText).map((cell) => cell.replace(/[` ]/g, ''));
    expect(told.sort()).toEqual(Object.keys(core.measures).sort());
  });

  it.each<readonly [string, readonly string[]]>([
    ['claims.csv', output.claimColumns],
    ['mentions.csv', output.mentionColumns],
    ['forecasts.csv', output.forecastColumns],
    ['stated-values.csv', output.statedValueColumns],
    ['sides.csv', output.sideColumns],
    ['spans.csv', output.spanColumns],
  ])('names every column of %s, and no other', (heading, columns) => {
    expect([...documented(heading), ...stamp].sort()).toEqual([...columns].sort());
  });

  it.each<readonly [string, readonly string[]]>([
    ['documents.csv', output.documentColumns],
    ['origins.csv', output.originColumns],
    ['parties.csv', output.partyColumns],
    ['events.csv', output.eventColumns],
  ])('names every column of %s in its text', (heading, columns) => {
    const named = new Set([...coded(sectionOf(heading)), ...stamp]);
    expect(columns.filter((column) => !named.has(column))).toEqual([]);
  });

  it('names every table', () => {
    expect(output.tableNames.filter((name) => sectionOf(`${name}.csv`) === '')).toEqual([]);
  });

  it('has snippets that run, and print what they say', () => {
    const snippets = blocks('js');
    expect(snippets).toHaveLength(5);
    for (const snippet of snippets) {
      const said = [...snippet.matchAll(/\/\/ (.*)$/gm)].map(([, text]) => text);
      const lines = printed(snippet);
      expect(lines.length, snippet).toBeGreaterThan(0);
      if (said.length > 0) expect(lines).toEqual(said);
    }
  });

  it('has a smallest feed that intake and the schema take whole', async () => {
    const [feed = ''] = blocks('json');
    const { ledger, faults } = intake.parseLedger(feed);
    expect([faults, ledger.claims.length]).toEqual([[], 1]);
    const schema = await feedSchemaText(
      (file) => import(`../src/model/${file}.ts`) as Promise<object>,
    );
    const validator = new Ajv2020({ strictTypes: false, strictRequired: false });
    expect(validator.validate(JSON.parse(schema) as object, JSON.parse(feed))).toBe(true);
  });

  it('tells the limits that hold', () => {
    const { bytes, depth, claims, mentions, events, statedValues, documents, ...rest } =
      intake.limits;
    const text = page.replace(/,(?=\d{3})/g, '').replace(/\s+/g, ' ');
    expect(text).toContain(
      `${bytes} bytes of UTF-8, ${depth} levels of nesting, ${rest.parts} lists and objects; ${claims} claims,`,
    );
    expect(text).toContain(`${mentions} mentions, ${events} events, ${statedValues} stated values`);
    expect(text).toContain(
      `${documents} documents, ${rest.origins} origins, ${rest.parties} parties`,
    );
    expect(text).toContain(`${rest.voices} voices`);
    expect(text).toContain(
      `${rest.characters} characters in a text, ${rest.items} entries in a list`,
    );
    expect(text).toContain(`Of the faults ${rest.faults} are told`);
  });
});
