// Which attributes a feed is asked by, and what is told of those that name nothing.
import { describe, expect, test } from 'vitest';
import { feedAsked } from './feed-asked.js';

const base = 'https://news.example/story/index.html';
const sha = `sha384-${'A'.repeat(64)}`;
const ask = (given: Readonly<Record<string, unknown>>) =>
  feedAsked(
    { src: undefined, srcIntegrity: undefined, refresh: undefined, staticDay: undefined, ...given },
    base,
  );

describe('src', () => {
  test.each([
    ['https://example.org/feed.json', 'https://example.org/feed.json'],
    ['feed.json#part', 'https://news.example/story/feed.json'],
    ['  /feed.json ', 'https://news.example/feed.json'],
    ['http://localhost:8080/feed', 'http://localhost:8080/feed'],
    ['http://127.0.0.1/feed', 'http://127.0.0.1/feed'],
    ['http://[::1]:9/feed', 'http://[::1]:9/feed'],
  ])('%s is an address', (src, address) => {
    expect(ask({ src })).toMatchObject({ asked: { address }, misfits: [] });
  });

  test.each([
    'http://example.org/feed.json',
    'http://localhost.example.org/feed',
    'http://127.0.0.1.example.org/feed',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://news.example/1',
    'file:///feed.json',
    'https://name:word@example.org/feed',
    'https://',
    7,
    Symbol('feed'),
    {},
  ])('%s is none, and told', (src) => {
    const { asked, misfits } = ask({ src });
    expect(asked.address).toBeUndefined();
    expect(misfits.map(({ name }) => name)).toEqual(['src']);
  });

  test.each(['', '   ', null, undefined])('%j asks for nothing', (src) => {
    expect(ask({ src })).toMatchObject({ asked: { address: undefined }, misfits: [] });
  });
});

describe('src-integrity', () => {
  test('is the Base64 of SHA-384', () => {
    expect(ask({ src: '/feed', srcIntegrity: sha }).asked.sha384).toBe('A'.repeat(64));
  });

  test.each(['md5-abc', 'sha256-AAAA', 'sha384-', `${sha} ${sha}`, `${sha}=`, 7])(
    '%s leaves no address rather than none checked',
    (srcIntegrity) => {
      const { asked, misfits } = ask({ src: '/feed', srcIntegrity });
      expect(asked.address).toBeUndefined();
      expect(misfits.map(({ name }) => name)).toEqual(['src-integrity']);
    },
  );
});

describe('refresh', () => {
  test.each<readonly [unknown, number | undefined, number]>([
    ['60', 60_000, 0],
    [90, 90_000, 0],
    ['90.5', 90_500, 0],
    ['', undefined, 0],
    [null, undefined, 0],
    ['59', 60_000, 1],
    [0, 60_000, 1],
    ['-60', undefined, 1],
    ['1e9', undefined, 1],
    ['often', undefined, 1],
    [NaN, undefined, 1],
    [Infinity, undefined, 1],
    [{}, undefined, 1],
  ])('%j is %j ms', (refresh, refreshMs, told) => {
    const { asked, misfits } = ask({ src: '/feed', refresh });
    expect(asked.refreshMs).toBe(refreshMs);
    expect(misfits).toHaveLength(told);
  });

  test('is not asked of what is held at a day', () => {
    const { asked } = ask({ src: '/feed', refresh: 60, staticDay: '2026-11-22' });
    expect(asked).toMatchObject({ refreshMs: undefined, staticDay: '2026-11-22' });
  });
});

test.each(['2026-02-30', '22 November 2026', 7])('static-day %s is told', (staticDay) => {
  const { asked, misfits } = ask({ staticDay });
  expect(asked.staticDay).toBeUndefined();
  expect(misfits.map(({ name }) => name)).toEqual(['static-day']);
});
