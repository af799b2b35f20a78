// One feed along an invented time: when it is asked, what pauses it, and what each follower hears.
import type { CalendarDay } from '@dprk-deployment-tracker/core';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { entriesOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SharedFeed, type FeedListener } from './shared-feed.js';
import type { Surroundings } from './surroundings.js';

const minute = 60_000;
const address = 'https://news.example/feed.json';
const feed = (dataDay: CalendarDay = '2026-06-30', value = 4_000): string =>
  JSON.stringify(entriesOfClaims([{ id: 'a', figure: { kind: 'about', value } }], { dataDay }));

/** A page whose time goes on when the test says so. */
class Page implements Surroundings {
  ms = 0;
  hidden = false;
  offline = false;
  chance = 0.5;
  private timers: { readonly at: number; readonly call: () => void }[] = [];
  private readonly watchers = new Set<(what: 'seen' | 'line' | 'back') => void>();

  now = (): number => this.ms;
  date = (): Date => new Date(Date.UTC(2026, 6, 1) + this.ms);
  random = (): number => this.chance;
  isHidden = (): boolean => this.hidden;
  isOffline = (): boolean => this.offline;

  later = (call: () => void, afterMs: number): (() => void) => {
    const timer = { at: this.ms + afterMs, call };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  };

  watch = (onChange: (what: 'seen' | 'line' | 'back') => void): (() => void) => {
    this.watchers.add(onChange);
    return () => void this.watchers.delete(onChange);
  };

  say(what: 'seen' | 'line' | 'back'): void {
    for (const one of this.watchers) one(what);
  }

  get watching(): number {
    return this.watchers.size;
  }

  /** Lets time pass, a timer after the other, each with what comes of it. */
  async pass(ms: number): Promise<void> {
    const end = this.ms + ms;
    for (;;) {
      await settled();
      const [next] = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.ms = Math.max(this.ms, next.at);
      next.call();
    }
    this.ms = end;
  }
}

/** Whatever waits for promises alone, streams among them, is done after some turns. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
}

let answers: (() => Response | Promise<Response>)[] = [];
let askedAt: number[] = [];
let page = new Page();

const json =
  (body: string, headers: Record<string, string> = {}) =>
  (): Response => {
    const response = new Response(body, {
      headers: { 'content-type': 'application/json', ...headers },
    });
    Object.defineProperty(response, 'url', { value: address });
    return response;
  };
const status = (code: number) => (): Response => new Response(null, { status: code });

beforeEach(() => {
  answers = [];
  askedAt = [];
  page = new Page();
  vi.stubGlobal('location', { origin: 'https://news.example' });
  vi.stubGlobal('fetch', () => {
    askedAt.push(page.ms);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve().then(() => answer?.() ?? Promise.reject(new Error('no line')));
  });
});

function follower(refreshMs?: number): FeedListener & { readonly heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    refreshMs,
    parse: (text) => Promise.resolve(parseLedger(text)),
    tell: (code, detail) => heard.push(`${code} ${detail.slice(address.length + 2)}`),
    changed: (what) => heard.push(what),
  };
}

function shared(onLeft = vi.fn()): SharedFeed {
  return new SharedFeed({ address, sha384: undefined }, page, onLeft);
}

describe('a feed', () => {
  test('is asked once where no refresh is asked for', async () => {
    answers = [json(feed())];
    const one = follower();
    shared().join(one);
    await page.pass(60 * minute);
    expect(askedAt).toEqual([0]);
    expect(one.heard).toEqual(['version']);
  });

  test('is asked as often as its most eager follower asks', async () => {
    answers = [json(feed())];
    const all = shared();
    all.join(follower(10 * minute));
    all.join(follower(5 * minute));
    await page.pass(11 * minute);
    expect(askedAt).toEqual([0, 5 * minute, 10 * minute]);
  });

  test('that says the same again is not read again', async () => {
    answers = [json(feed()), json(feed()), status(304), json(` ${feed()}`)];
    const one = follower(minute);
    const parse = vi.spyOn(one, 'parse');
    shared().join(one);
    await page.pass(3 * minute);
    expect(askedAt).toHaveLength(4);
    // The fourth is other bytes, and the same data.
    expect(parse).toHaveBeenCalledTimes(2);
    expect(one.heard).toEqual(['version']);
  });

  test('is asked ever later while it fails, and told once as long as it lasts', async () => {
    answers = [status(500)];
    const one = follower(minute);
    shared().join(one);
    await page.pass(16 * minute);
    expect(askedAt.map((ms) => ms / minute)).toEqual([0, 1, 3, 7, 11, 15]);
    expect(new Set(one.heard.filter((text) => text.startsWith('feed-')))).toHaveLength(1);
    expect(one.heard.filter((text) => text === 'state')).toHaveLength(1);
    answers = [json(feed())];
    await page.pass(4 * minute);
    expect(one.heard.slice(-2)).toEqual(['state', 'version']);
    answers = [status(500)];
    await page.pass(2 * minute);
    // Another time of trouble is told anew.
    expect(new Set(one.heard.filter((text) => text.startsWith('feed-')))).toHaveLength(2);
  });

  test('refuses older data, what was replaced that day, and what no claim can be taken of', async () => {
    const day: CalendarDay = '2026-06-30';
    answers = [
      json(feed(day, 1_000)),
      json(feed(day, 2_000)),
      json(feed(day, 1_000)),
      json(feed('2026-06-29', 3_000)),
      json('{"dataDay":"2026-07-01","documents":[{}]}'),
      json('{'),
    ];
    const one = follower(minute);
    const all = shared();
    all.join(one);
    await page.pass(minute);
    const digest = all.version?.ledger.digest;
    await page.pass(40 * minute);
    expect(all.version?.ledger.digest).toBe(digest);
    expect(all.trouble).toBe('refused');
    const why = [...new Set(one.heard.filter((text) => text.startsWith('feed-refused')))];
    expect(why.map((text) => text.replace(/ \(since.*/, ''))).toEqual([
      expect.stringContaining('was replaced by'),
      expect.stringContaining('its data day 2026-06-29 is before 2026-06-30'),
      expect.stringContaining('no claim of it can be taken'),
      expect.stringContaining('it is not JSON'),
    ]);
  });

  test('waits while nobody looks, and comes at once when somebody does', async () => {
    page.hidden = true;
    answers = [json(feed())];
    shared().join(follower(minute));
    await page.pass(10 * minute);
    expect(askedAt).toEqual([]);
    page.hidden = false;
    page.say('seen');
    await page.pass(0);
    expect(askedAt).toEqual([10 * minute]);
    page.hidden = true;
    page.say('seen');
    page.hidden = false;
    page.say('seen');
    await page.pass(minute / 2);
    expect(askedAt).toHaveLength(1);
  });

  test('waits without a line and says so; with it, it comes at once, but not twice in a minute', async () => {
    answers = [json(feed())];
    const one = follower(10 * minute);
    shared().join(one);
    await page.pass(minute / 2);
    page.offline = true;
    page.say('line');
    await page.pass(0);
    expect(one.heard).toContainEqual(expect.stringContaining('feed-unreachable no connection'));
    page.offline = false;
    page.say('line');
    await page.pass(0);
    expect(askedAt).toHaveLength(1);
    await page.pass(minute / 2);
    expect(askedAt).toEqual([0, minute]);
    expect(one.heard.at(-1)).toBe('state');
  });

  test('of a page that comes back is looked at soon', async () => {
    answers = [json(feed())];
    shared().join(follower(60 * minute));
    await page.pass(5 * minute);
    page.say('back');
    await page.pass(0);
    expect(askedAt).toEqual([0, 5 * minute]);
  });

  test('is left in peace when nobody follows it, and is forgotten later', async () => {
    answers = [json(feed())];
    const onLeft = vi.fn();
    const all = shared(onLeft);
    const one = follower(minute);
    all.join(one);
    await page.pass(0);
    all.leave(one);
    all.join(one);
    await page.pass(0);
    expect(page.watching).toBe(1);
    all.leave(one);
    await page.pass(10 * minute);
    expect(askedAt).toEqual([0]);
    expect(page.watching).toBe(0);
    expect(onLeft).toHaveBeenCalledTimes(1);
  });

  test('that was left while it was asked is asked again by the next, after a minute', async () => {
    answers = [() => new Promise<Response>(() => undefined), json(feed())];
    const all = shared();
    const one = follower();
    all.join(one);
    await page.pass(0);
    all.leave(one);
    await page.pass(1_000);
    const other = follower();
    all.join(other);
    await page.pass(2 * minute);
    expect(askedAt).toEqual([0, minute]);
    expect(other.heard).toEqual(['version']);
    expect(one.heard).toEqual([]);
  });

  test('tells of corrected claims, without those that a reader never saw otherwise', async () => {
    answers = [json(feed('2026-06-30', 1_000)), json(feed('2026-07-01', 2_000))];
    const all = shared();
    all.join(follower(minute));
    await page.pass(minute);
    expect(all.corrected.map(({ claim }) => claim.id)).toEqual(['a']);
  });

  test('asked for a year ahead does not come at once', async () => {
    answers = [json(feed())];
    shared().join(follower(365 * 24 * 60 * minute));
    await page.pass(30 * 24 * 60 * minute);
    expect(askedAt).toEqual([0]);
  });
});
