// JSON at its edges: intake lets in as JSON what JSON.parse does, and nothing else; nothing throws, nothing hangs.
import { describe, expect, it } from 'vitest';
import { limits, parseLedger } from '../src/intake-entry.js';

const deep = (open: string, close: string, levels: number): string =>
  open.repeat(levels) + close.repeat(levels);

/** After the cases that parsers of JSON have disagreed on: numbers, texts, brackets, blanks, and what follows. */
const edges: readonly string[] = [
  // Sound, or so it seems.
  '{}',
  '[]',
  '""',
  'null',
  'true',
  '0',
  '-0',
  '1e1',
  '1E+2',
  '0.5e-3',
  '1e400',
  '-1e-400',
  '123456789012345678901234567890',
  '[1,2,[3]]',
  '{"a":{"b":[]}}',
  '{"a":1,"a":2}',
  '{"":0}',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":1}}',
  '" "',
  '"\\u0000"',
  '"\\uD800"',
  '"\\uD83D\\uDE00"',
  '"\\uDE00\\uD83D"',
  '"\\/\\b\\f\\n\\r\\t\\"\\\\"',
  '"\u2028\u2029"',
  '"\u007F"',
  '"\uFFFF"',
  ' \t\r\n{} ',
  // Numbers.
  '01',
  '-01',
  '1.',
  '.5',
  '-.5',
  '+1',
  '1e',
  '1e+',
  '0x10',
  '0b1',
  '1_000',
  '- 1',
  '--1',
  'NaN',
  'Infinity',
  '-Infinity',
  '１',
  '1a',
  '1 000',
  // Texts.
  "'a'",
  '"a',
  'a"',
  '"\\x41"',
  '"\\a"',
  '"\\u12"',
  '"\\u00G0"',
  '"\\uD800\\u"',
  '"\t"',
  '"\n"',
  '"\u0000"',
  '"\\',
  '“a”',
  // Brackets, commas and colons.
  '',
  ' ',
  '{',
  '}',
  '[',
  ']',
  '[1',
  '[1,]',
  '[,1]',
  '[1,,2]',
  '[1 2]',
  '[1}',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '{,}',
  '{a:1}',
  '{1:1}',
  "{'a':1}",
  '{"a":1 "b":2}',
  '{"a"::1}',
  '{"a":1]',
  '[]]',
  '{}{}',
  '[][]',
  '{} x',
  '"a" "b"',
  // Words.
  'tru',
  'True',
  'nul',
  'None',
  'undefined',
  'nulll',
  // What other notations allow.
  '/* a */{}',
  '// a\n{}',
  '{} // a',
  '# a',
  '{...{}}',
  '[1;2]',
  '<p>',
  '{"a":function(){}}',
  'new Date()',
  // Blanks that are none.
  '\u00A0{}',
  '\u2028{}',
  '\u000B[]',
  '\f[]',
  '\u200B{}',
  '{}\u0000',
  // Depth.
  deep('[', ']', limits.depth),
  deep('[', ']', 10_000),
  '['.repeat(10_000),
  deep('{"a":', '}', 10_000),
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('parseLedger', () => {
  it('has more than sixty cases, sound and not', () => {
    expect(edges.length).toBeGreaterThan(60);
    expect(edges.filter(isJson).length).toBeGreaterThan(25);
  });

  it.each(edges.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    'takes %s for JSON only where JSON.parse does',
    (_name, text) => {
      const alone = parseLedger(text).faults.map(({ code }) => code);
      expect(alone).toHaveLength(1);
      expect(alone[0] === 'not-json').toBe(!isJson(text));
    },
  );

  it.each(edges.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    'takes %s within a feed for what JSON.parse does, and never throws',
    (_name, text) => {
      const feed = `{"dataDay":"2026-01-01","documents":[{"id":${text}}]}`;
      const { ledger, faults } = parseLedger(feed);
      expect(ledger.claims).toEqual([]);
      expect(faults.some(({ code }) => code === 'not-json')).toBe(!isJson(feed));
    },
  );

  it('takes a byte order mark before a sound text, as feeds have it', () => {
    expect(parseLedger('\uFEFF{}').faults.map(({ code }) => code)).not.toContain('not-json');
    expect(parseLedger('\uFEFF\uFEFF{}').faults.map(({ code }) => code)).toEqual(['not-json']);
  });

  it.each([
    ['brackets', '['.repeat(limits.bytes - 1)],
    ['quotes', '"\\"'.repeat(600_000)],
    ['digits', '1'.repeat(limits.bytes - 1)],
    ['blanks', ' '.repeat(limits.bytes - 1)],
    ['objects', `[${'{},'.repeat(600_000)}{}]`],
    ['names', `{${Array.from({ length: 200_000 }, (_, n) => `"${n}":0`).join(',')}}`],
  ])('is done with two million %s at once', (_name, text) => {
    const start = process.cpuUsage().user;
    expect(parseLedger(text).ledger.claims).toEqual([]);
    // Half a second is what it takes; more than five would hold up a page.
    expect((process.cpuUsage().user - start) / 1_000_000).toBeLessThan(5);
  });
});
