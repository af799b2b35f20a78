// A feed is read as the element reads it: faults with place and remedy, an end for each case, whatever the feed holds.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli, cliProcess, oneFault, ownFolder, twoClaims, writeFeed } from './run-cli.js';

const folder = ownFolder();
const good = writeFeed(folder, 'good.json', twoClaims);
const faulty = writeFeed(folder, 'faulty.json', oneFault);

interface Checked {
  readonly feed: string;
  readonly faults: readonly Readonly<Record<string, string>>[];
  readonly taken: Readonly<Record<string, unknown>>;
}

describe('check', () => {
  test('of a sound feed ends with 0 and says what was taken', async () => {
    expect(await cli(['check', good])).toMatchObject({
      code: 0,
      stdout: `${good}: no faults; taken: 2 claims from 2 pages, data to 2026-06-30\n`,
      stderr: '',
    });
  });

  test('of a feed with a fault ends with 1; document, record, field and remedy stand on stderr', async () => {
    const { code, stdout, stderr } = await cli(['check', faulty]);
    expect([code, stdout]).toEqual([1, '']);
    const [fault = '', end] = stderr.split('\n');
    expect(fault).toMatch(/^wrong-link at \S+ › 2025-06-02-nobody-3 › origin: .+\. \S.+$/);
    expect(end).toMatch(/: 1 fault; taken: 2 claims from \d pages, data to 2026-06-30$/);
  });

  test('--json gives the same to a program, on stdout', async () => {
    const { code, stdout, stderr } = await cli(['check', faulty, '--json']);
    expect([code, stderr]).toEqual([1, '']);
    const { feed, faults, taken } = JSON.parse(stdout) as Checked;
    expect(feed).toBe(faulty);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      code: 'wrong-link',
      record: '2025-06-02-nobody-3',
      field: 'origin',
    });
    expect(taken).toMatchObject({ dataDay: '2026-06-30', claims: 2 });
  });

  test('reads what is piped in, a mark of byte order too', async () => {
    const stdin = `\uFEFF${JSON.stringify(twoClaims)}`;
    expect(await cli(['check', '-'], { stdin })).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    ['nothing', '', 'is not JSON'],
    ['no JSON', 'Dear Sir,', 'is not JSON'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'is not UTF-8'],
    ['too much', 'x'.repeat(2_000_001), 'is larger than 2000000 bytes'],
  ])('%s cannot be read: ends with 3', async (_, stdin, told) => {
    const { code, stdout, stderr } = await cli(['check', '-'], { stdin });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(told);
  });

  test('a file that is not there, or a folder, ends with 3', async () => {
    expect(await cli(['check', path.join(folder, 'none.json')])).toMatchObject({ code: 3 });
    expect(await cli(['check', folder])).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('a hostile feed', () => {
  test.each([
    ['a list', '[]'],
    ['a number', '7'],
    ['no day', '{"documents":[]}'],
    ['deep', `{"dataDay":"2026-01-01","documents":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
    ['pages without anything', `{"dataDay":"2026-01-01","documents":[${'{},'.repeat(9_000)}{}]}`],
  ])('of %s ends with 1 and a fault, soon', async (_, stdin) => {
    const { code, stderr } = await cli(['check', '-'], { stdin });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\S+ at .+: .+\./);
    expect(stderr.length).toBeLessThan(500_000);
  });

  test('does nothing to the terminal nor to the lines around, whatever its ids are', async () => {
    const id = 'a\u001b[2J\u0007\nfaulty.json: no faults\u202E\u009B1m';
    const [page] = oneFault.documents;
    const feed = { ...oneFault, documents: [{ ...page, id, publisher: 7 }] };
    for (const words of [
      ['check', '-'],
      ['check', '-', '--json'],
    ]) {
      const { code, stdout, stderr } = await cli(words, { stdin: JSON.stringify(feed) });
      expect(code).toBe(1);
      expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}|\u202E|^faulty\.json/mu);
    }
  });

  test('reaches no prototype and is not shown as ours', async () => {
    const [first] = twoClaims.documents;
    const claims = first?.claims?.map((claim) => ({ ...claim, id: '2025-01-10-__proto__' }));
    const feed = JSON.stringify({ ...twoClaims, documents: [{ ...first, claims }] });
    const stdin = feed.replace('{', '{"__proto__":{"faults":[]},"constructor":{},"digest":"ours",');
    const { stdout } = await cli(['check', '-', '--json'], { stdin });
    const { taken } = JSON.parse(stdout) as Checked;
    expect(taken['digest']).not.toBe('ours');
  });
});

describe('an address', () => {
  const answers: Readonly<Record<string, readonly [number, string, string?]>> = {
    '/good': [200, JSON.stringify(twoClaims)],
    '/moved': [302, '', '/good'],
    '/open': [302, '', 'http://example.org/feed.json'],
    '/round': [302, '', '/round'],
    '/gone': [404, 'gone'],
    '/large': [200, 'x'.repeat(2_000_001)],
  };
  const server = createServer((request, response) => {
    const [status, body, location] = answers[request.url ?? ''] ?? [404, ''];
    response.writeHead(status, location === undefined ? {} : { location });
    response.end(body);
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each([
    ['/good', 0, ''],
    ['/moved', 0, ''],
    ['/open', 2, 'http://example.org/feed.json is not an https address'],
    ['/round', 3, 'leads on and on'],
    ['/gone', 3, 'answers 404'],
    ['/large', 3, 'is larger than 2000000 bytes'],
  ])('%s of this machine ends with %i', async (place, code, told) => {
    const run = await cliProcess(['check', base + place]);
    expect(run.stderr).toContain(told);
    expect(run.code).toBe(code);
  });

  test('elsewhere must be https, and one that nobody answers at is told', async () => {
    expect(await cliProcess(['check', 'http://example.org/feed.json'])).toMatchObject({ code: 2 });
    const { code, stderr } = await cliProcess(['check', 'https://127.0.0.1:9/feed.json']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/cannot be reached/);
  });
});

test('a file of another encoding is told', async () => {
  const file = path.join(folder, 'latin1.json');
  writeFileSync(file, Buffer.from('{"a":"\xe9"}', 'latin1'));
  expect(await cli(['check', file])).toMatchObject({ code: 3, stdout: '' });
});
