// The published schema of a feed: the same source as the types and as intake, tried with a validator of its own.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedSchemaText } from '../scripts/feed-schema.mjs';
import { ledger, ledgerEntries } from '../src/data/ledger.js';
import { recordJson } from '../src/export/record-json.js';
import { workedExample } from '../src/fixtures/worked-example.js';
import { parseLedger } from '../src/intake/parse-ledger.js';
import { changed, pathsOf, plain, rich, type Json } from './changed-record.js';

type Objects = Readonly<Record<string, { readonly [field: string]: unknown }>>;

const text = await feedSchemaText((file) => import(`../src/model/${file}.ts`) as Promise<object>);
const schema = JSON.parse(text) as { readonly $schema: string; readonly $defs: Objects };
const validator = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
const isValid = validator.compile(schema);

const isTakenWhole = (feed: unknown): boolean => parseLedger(feed).faults.length === 0;

describe('the published schema of a feed', () => {
  it('is what the build wrote', () => {
    const written = readFileSync(new URL('../dist/feed.schema.json', import.meta.url), 'utf8');
    expect(text, 'build core again: npm run build -w packages/core').toBe(written);
  });

  it('is a sound schema of the 2020-12 dialect, with a name of its own', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(validator.validateSchema(schema)).toBe(true);
    expect(schema).toHaveProperty('$id', 'urn:dprk-deployment-tracker:feed:1');
  });

  it('says of each field of each record what it means', () => {
    const { $schema: _, $defs, ...record } = schema;
    const all: Objects = { ...$defs, record };
    const silent = Object.entries(all).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties as Objects)
        .filter(([, field]) => !('description' in field) && !('const' in field))
        .map(([field]) => `${name}.${field}`),
    );
    expect(silent).toEqual([]);
    expect(Object.keys($defs)).toContain('claim');
  });

  it.each<readonly [string, unknown]>([
    ['our record as entered', plain(ledgerEntries)],
    [
      'our record as exported',
      JSON.parse(recordJson(ledger, { ...ledger, knownOn: ledger.dataDay, ruleVersion: '1' })),
    ],
    ['the worked example', plain(workedExample)],
    ['a record with something of every kind', rich],
    ['a record of a day and nothing else', { dataDay: '2025-01-01' }],
  ])('accepts %s, as intake does', (_name, feed) => {
    expect(isValid(feed), JSON.stringify(isValid.errors)).toBe(true);
    expect(isTakenWhole(feed)).toBe(true);
  });

  it.each<readonly [string, string, Json | undefined]>([
    ['no data day', 'dataDay', undefined],
    ['a data day in words', 'dataDay', 'today'],
    ['a list that is none', 'parties', {}],
    ['an origin without a stake', 'origins.0.stake', undefined],
    ['an unknown kind of origin', 'origins.0.kind', 'blog'],
    ['a page without a day', 'documents.0.publishedOn', undefined],
    ['a page without an address or a reason', 'documents.0.address', undefined],
    ['an address that is none', 'documents.0.address', 'www.example.org'],
    ['an address that runs', 'documents.3.archive', 'javascript:alert(1)'],
    ['a language that is none', 'documents.0.language', 'en"'],
    ['a title that is null', 'documents.3.title', null],
    ['a claim without a figure', 'documents.0.claims.0.figure', undefined],
    ['a bare number for a figure', 'documents.0.claims.0.figure', 4_000],
    ['an unknown kind of figure', 'documents.0.claims.0.figure.kind', 'guess'],
    ['a negative number', 'documents.0.claims.0.figure.value', -1],
    ['a number as text', 'documents.0.claims.0.figure.value', '4000'],
    ['more than everything', 'documents.2.claims.0.figure.highPercent', 101],
    ['an unknown measure', 'documents.0.claims.0.quantity.measure', 'dead'],
    ['a running total without a start', 'documents.0.claims.0.quantity.accrual.since', undefined],
    ['a date in words', 'documents.0.claims.0.asOf', 'yesterday'],
    ['blanks in an id', 'documents.0.claims.0.id', 'a b'],
    ['a text too long', 'documents.0.claims.0.note', 'x'.repeat(4_001)],
    ['hops that are no list', 'documents.0.claims.0.via', 'AP'],
    ['an unknown cause', 'documents.1.claims.0.revision.cause', 'whim'],
    ['an unknown change', 'documents.3.mentions.0.mutations.0.kind', 'lie'],
    ['nothing printed instead', 'documents.3.mentions.0.printed', {}],
    ['a list for what was printed', 'documents.3.mentions.0.printed', ['killed']],
    ['an unknown unit', 'documents.3.statedValues.0.unit', 'men'],
  ])('refuses %s, as intake does', (_name, path, put) => {
    const feed = changed(rich, path.split('.'), put);
    expect([isValid(feed), isTakenWhole(feed)]).toEqual([false, false]);
  });

  it.each<readonly [string, string, Json]>([
    ['a day that does not exist', 'documents.0.recordedOn', '2025-02-30'],
    ['a date that ends before it starts', 'documents.0.claims.0.asOf', '2025-02/2025-01'],
    ['a turned range', 'documents.1.claims.0.figure.low', 4],
    ['a turned share', 'documents.2.claims.0.figure.lowPercent', 60],
    ['an address with a password', 'documents.0.address', 'https://a:b@example.org/'],
    ['an id used twice', 'documents.0.claims.0.id', 'b'],
    ['a link that leads nowhere', 'documents.0.claims.0.origin', 'nobody'],
    ['a claim that rests on itself', 'documents.1.claims.0.derivedFrom.0', 'b'],
  ])('cannot say that %s is wrong; intake does', (_name, path, put) => {
    const feed = changed(rich, path.split('.'), put);
    expect([isValid(feed), isTakenWhole(feed)]).toEqual([true, false]);
  });

  it('accepts whatever intake takes whole, and refuses nothing that intake would not tell', () => {
    /** What only intake can see. */
    const beyond =
      /^(wrong-link|circular-link|duplicate-id|repeated-mention|page-refused)$|not a (date|day|range|share|web)|says nothing|next to nothing/;
    const values = fc.oneof(
      fc.constantFrom<(Json | undefined)[]>(
        undefined,
        null,
        0,
        1,
        2.5,
        -1,
        '',
        'a',
        'visit',
        [],
        {},
      ),
      fc.constantFrom<Json[]>(
        '2025-01-02',
        '2025-13',
        '../2025',
        'https://example.org/x',
        'en',
        true,
      ),
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
    );
    const seen = { whole: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(rich)), values, (path, put) => {
        const feed = changed(rich, path, put) ?? null;
        const { faults } = parseLedger(feed);
        const accepted = isValid(feed);
        if (faults.length === 0)
          expect(accepted, `${path.join('.')} ${JSON.stringify(put)}`).toBe(true);
        if (accepted) {
          const other = faults.filter(
            ({ code, problem }) => !beyond.test(code) && !beyond.test(problem),
          );
          expect(other).toEqual([]);
        }
        seen[faults.length === 0 ? 'whole' : 'refused'] += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(seen.whole).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(50);
  });
});
