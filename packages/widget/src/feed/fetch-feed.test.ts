// One look at a feed, whatever answers.
import { createHash } from 'node:crypto';
import { limits } from '@dprk-deployment-tracker/core/intake';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bytesLimit, fetchFeed, patienceMs, type FeedAnswer } from './fetch-feed.js';

const address = 'https://news.example/feed.json';
const json = { 'content-type': 'application/json' };
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('location', { origin: 'https://news.example' });
});

function answer(body: BodyInit | null, init: ResponseInit = {}, url = address): void {
  const response = new Response(body, { headers: json, ...init });
  Object.defineProperty(response, 'url', { value: url });
  fetched.mockResolvedValueOnce(response);
}

const look = (sha384?: string, before?: Parameters<typeof fetchFeed>[1]): Promise<FeedAnswer> =>
  fetchFeed({ address, sha384 }, before, new AbortController().signal);

describe('fetchFeed', () => {
  test('asks without cookies, without a referrer, and for what has changed', async () => {
    answer('{}', { headers: { ...json, etag: '"1"', 'last-modified': 'then' } });
    const first = await look();
    expect(first).toEqual({
      kind: 'text',
      text: '{}',
      validators: { etag: '"1"', lastModified: 'then' },
    });
    fetched.mockResolvedValueOnce(new Response(null, { status: 304 }));
    expect(await look(undefined, { etag: '"1"', lastModified: 'then' })).toEqual({
      kind: 'unchanged',
    });
    expect(fetched.mock.lastCall?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: { 'If-None-Match': '"1"', 'If-Modified-Since': 'then' },
    });
  });

  test('sends no header of its own to another server, where that would cost a request more', async () => {
    vi.stubGlobal('location', { origin: 'https://other.example' });
    answer('{}');
    await look(undefined, { etag: '"1"', lastModified: null });
    expect(fetched.mock.lastCall?.[1]?.headers).toEqual({});
  });

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'text/json',
    'application/feed+json',
    'Application/JSON',
  ])('takes %s', async (type) => {
    answer('{}', { headers: { 'content-type': type } });
    expect((await look()).kind).toBe('text');
  });

  test.each([
    'text/html',
    'text/plain',
    'application/javascript',
    'image/png',
    'json',
    'application/jsonx',
    '',
  ])('refuses %j', async (type) => {
    answer('{}', { headers: { 'content-type': type } });
    expect(await look()).toMatchObject({ kind: 'failed', trouble: 'refused' });
  });

  test.each([400, 404, 410, 429, 500, 503])('is told nothing by HTTP %i', async (status) => {
    answer('{}', { status });
    expect(await look()).toMatchObject({ trouble: 'unreachable', why: `HTTP ${status}` });
  });

  test('follows to no address that is not https', async () => {
    answer('{}', {}, 'http://news.example/feed.json');
    expect(await look()).toMatchObject({ trouble: 'refused' });
  });

  test('counts while it reads, and stops at the limit', async () => {
    let sent = 0;
    const chunk = new Uint8Array(100_000);
    const endless = new ReadableStream({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    answer(endless);
    expect(await look()).toMatchObject({
      trouble: 'refused',
      why: `larger than ${limits.bytes} bytes`,
    });
    expect(sent).toBeLessThan(bytesLimit + 5 * chunk.length);
    answer(`"${'x'.repeat(bytesLimit - 2)}"`);
    expect((await look()).kind).toBe('text');
  });

  test('its limit is that of intake', () => {
    expect(bytesLimit).toBe(limits.bytes);
  });

  test('lets in the bytes that were named, before anybody reads them', async () => {
    const sha = createHash('sha384').update('{"a":"ü"}').digest('base64');
    answer('{"a":"ü"}');
    expect((await look(sha)).kind).toBe('text');
    answer('{"a":"u"}');
    expect(await look(sha)).toMatchObject({
      trouble: 'refused',
      why: 'its bytes are not those of src-integrity',
    });
  });

  test('refuses what it cannot check', async () => {
    vi.stubGlobal('crypto', undefined);
    answer('{}');
    expect(await look('A'.repeat(64))).toMatchObject({ trouble: 'refused' });
  });

  test('refuses bytes that are not UTF-8', async () => {
    answer(new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]));
    expect(await look()).toMatchObject({ trouble: 'refused', why: 'not UTF-8' });
  });

  test('gives up a silent server after its patience, and one that stalls half way', async () => {
    vi.useFakeTimers();
    const silent: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    fetched.mockImplementationOnce(silent);
    const late = look();
    await vi.advanceTimersByTimeAsync(patienceMs);
    expect(await late).toMatchObject({ trouble: 'unreachable', why: 'no answer within 8 s' });
    vi.useRealTimers();
  });
});
