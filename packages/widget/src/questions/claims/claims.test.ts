// The list of claims: what search and filters leave, in which order, how many rows at a time, and the fold of a count.
import { headlineIds, ledger, report, type Claim } from '@dprk-deployment-tracker/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWords, english } from '../../../test/figures/all-words.js';
import { actsOf, askedWith, blocksWithin, linesOf } from '../../../test/figures/lines-of.js';
import { readAct } from '../../app/reader-act.js';
import type { Block } from '../../figure/block.js';
import { lineText } from '../../figure/line-text.js';
import { claimsOf } from '../../words/side-lines.js';
import { chosenClaims, claimsAsked, sortings, sortValue } from './chosen-claims.js';
import { claimFold } from './claim-fold.js';
import { claims } from './figure.js';

const today = report(ledger);
const words = english;
const wide = { widthPx: 720, emPx: 16 };
const narrow = { widthPx: 375, emPx: 16 };

type Fields = Readonly<Record<string, string>>;

const chosen = (fields: Fields): readonly Claim[] =>
  chosenClaims(today, words, claimsAsked(fields));
const figureOf = (fields: Fields, size = wide): readonly Block[] =>
  claims(today, words, size, askedWith({ question: 'claims', fields })).blocks;
const keysOf = (blocks: readonly Block[]): readonly (string | undefined)[] =>
  blocksWithin(blocks).flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ key }) => key) : [],
  );

const some = (of: (claim: Claim) => string): fc.Arbitrary<string> =>
  fc.constantFrom('', ...new Set(today.claims.map(of)));
const fieldValues = fc.record({
  'claims.search': fc.constantFrom(
    '',
    'kursk',
    'reuters',
    'Reuters 10,000',
    '10000',
    'nobody at all',
  ),
  'claims.side': some(({ voice }) => voice),
  'claims.count': some(({ quantity }) => quantity.measure),
  'claims.kind': some(({ modality }) => modality),
  'claims.sort': fc.constantFrom('', ...sortings.map(sortValue)),
  'claims.page': fc.constantFrom('', '1', '2', '5', '99', '-1', 'x'),
});
/** An empty value leaves a field as it came, so that the state never holds one. */
const anyFields = fieldValues.map((all): Fields =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
);

describe('chosenClaims', () => {
  it('holds every claim of the report when nothing is asked, and no context', () => {
    expect(new Set(chosen({}))).toEqual(new Set(today.claims));
  });

  it('leaves exactly the claims that meet every filter', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const { 'claims.search': _, ...filters } = fields;
        const meets = today.claims.filter(
          ({ voice, quantity, modality }) =>
            (filters['claims.side'] ?? voice) === voice &&
            (filters['claims.count'] ?? quantity.measure) === quantity.measure &&
            (filters['claims.kind'] ?? modality) === modality,
        );
        expect(new Set(chosen(filters))).toEqual(new Set(meets));
        for (const claim of chosen(fields)) expect(meets).toContain(claim);
      }),
    );
  });

  it('is the same set in every order', () => {
    fc.assert(
      fc.property(anyFields, fc.constantFrom('day', 'side', 'figure'), (fields, column) => {
        const up = chosen({ ...fields, 'claims.sort': `${column}-up` });
        const down = chosen({ ...fields, 'claims.sort': `${column}-down` });
        expect(new Set(up)).toEqual(new Set(down));
        expect(up).toHaveLength(new Set(up).size);
      }),
    );
  });

  it('finds a number with and without the comma that it is printed with', () => {
    expect(chosen({ 'claims.search': '10900' })).toEqual(chosen({ 'claims.search': '10,900' }));
    expect(chosen({ 'claims.search': '10900' }).length).toBeGreaterThan(0);
  });

  it('passes over a value that names nothing', () => {
    const fields = { 'claims.count': 'toString', 'claims.kind': 'x', 'claims.sort': 'page-up' };
    expect(chosen(fields)).toEqual(chosen({}));
  });
});

describe('claims', () => {
  it('shows ten rows a page from the start of what matches, and says how many match', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const all = chosen(fields);
        const blocks = figureOf(fields);
        const page = Number(fields['claims.page'] ?? 1);
        const pages = page > 0 ? page : 1;
        expect(keysOf(blocks)).toEqual(all.slice(0, pages * 10).map(({ id }) => id));
        const texts = linesOf(blocks).map(lineText);
        expect(texts).toContain(words.frame.matches(all.length, today.claims.length));
        expect(texts.includes(words.fixed.labels['empty.claims'])).toBe(all.length === 0);
      }),
      { numRuns: 40 },
    );
  });

  it('offers what matches as files, and all again once something is asked', () => {
    expect(actsOf(figureOf({}))).toEqual(['set claims.page 2', 'open download']);
    const open = askedWith({ question: 'claims', open: ['download'] });
    expect(actsOf(claims(today, words, wide, open).blocks)).toEqual([
      'set claims.page 2',
      'open download',
      'save claims.csv',
      'save claims.json',
    ]);
    const narrowed = actsOf(figureOf({ 'claims.search': 'nobody at all' }));
    expect(narrowed).toEqual(['reset claims.']);
    expect(readAct('reset claims.')).toEqual({ kind: 'reset', start: 'claims.' });
  });

  it.each([wide, narrow])(
    'has its filters behind a button, which says how many are set',
    (size) => {
      const fieldsIn = (open: readonly string[], fields: Fields): readonly string[] =>
        blocksWithin(
          claims(today, words, size, askedWith({ question: 'claims', open, fields })).blocks,
        ).flatMap((block) => {
          if (block.kind === 'fold' && block.id === 'filters') return [block.text];
          return block.kind === 'fields' ? block.fields.map(({ id }) => id) : [];
        });
      const filters = ['claims.count', 'claims.side', 'claims.kind'];
      const set = { 'claims.count': 'killed', 'claims.side': 'nis', 'claims.sort': 'day-up' };
      expect(fieldsIn([], {})).toEqual(['claims.search', 'claims.sort', 'Filters']);
      expect(fieldsIn([], set)).toEqual(['claims.search', 'claims.sort', 'Filters (2)']);
      expect(fieldsIn(['filters'], {})).toEqual([
        'claims.search',
        'claims.sort',
        'Filters',
        ...filters,
      ]);
    },
  );

  it.each(allWords)('names each order by a name of its own in %s', (_, spoken) => {
    const names = sortings.map((one) => spoken.fixed.labels[`sort.${sortValue(one)}`]);
    expect(new Set(names).size).toBe(sortings.length);
  });

  it('says its order at the head of the column', () => {
    const sortedIn = (value: string): readonly unknown[] =>
      figureOf({ 'claims.sort': value }).flatMap((block) =>
        block.kind === 'table' ? block.head.filter(({ sorted }) => sorted) : [],
      );
    expect(sortedIn('')).toEqual([{ text: 'Speaks of', sorted: 'down' }]);
    expect(sortedIn('figure-up')).toEqual([{ text: 'Figure', sorted: 'up' }]);
  });
});

describe('claimFold', () => {
  it.each(allWords)('holds every claim of every count in %s, each with a full row', (_, spoken) => {
    for (const id of headlineIds) {
      const headline = today.headlines[id];
      const asked = askedWith({ open: ['claims'], fields: { 'claims.page': '99' } });
      const fold = claimFold(headline, today, spoken, asked, wide);
      expect(new Set(keysOf([fold]))).toEqual(new Set(claimsOf(headline).map((claim) => claim.id)));
      for (const line of linesOf([fold])) expect(lineText(line).trim()).not.toBe('');
    }
  });

  it('says that links are not there where the rest of the record could not be had', () => {
    const linesAt = (reach: 'claims' | 'whole' | 'failed'): readonly string[] => {
      const asked = askedWith({ open: ['claims'], reach });
      return linesOf([claimFold(today.headlines.killed, today, words, asked)]).map(lineText);
    };
    const said = words.fixed.labels['card.not-loaded'];
    expect(linesAt('failed')).toContain(said);
    expect([...linesAt('claims'), ...linesAt('whole')]).not.toContain(said);
  });

  it('holds nothing while it is closed', () => {
    expect(claimFold(today.headlines.killed, today, words, askedWith({}))).toMatchObject({
      isOpen: false,
      blocks: [],
    });
  });
});
