// A real server for a page with the built files and a feed that answers as a test says, faults and all.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { base } from './shell-page.js';

/** How the feed answers. **Absent:** 200, JSON, at once and whole. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Nothing, or the half of it and then nothing or a cut. */
  readonly fault?: 'silent' | 'stalls' | 'cut';
}

/** The server of one test. */
export interface FeedServer {
  readonly origin: string;
  /** What the feed was asked, with the headers. */
  readonly asked: IncomingHttpHeaders[];
  /** The statuses it answered with. */
  readonly answered: number[];
  answer: Answer;
  close(): Promise<void>;
}

const watcher = `<script>
  window.told = [];
  for (const name of ['ready', 'data', 'error']) addEventListener('dprk-' + name, (event) => window.told.push({ name, code: event.code, detail: event.detail, day: event.dataDay, before: event.before?.dataDay, refused: event.refused, faults: event.faults?.length }));
</script>`;

/** Serves on this machine, on a port of its own. */
export async function feedServer(): Promise<FeedServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    if (pathname === '/feed.json') return answerFeed(request.headers, response);
    const file = /^\/(dprk-[\w.-]+\.js)$/.exec(pathname)?.[1];
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(file ? distFile(file) : pages.get(pathname));
  });
  const pages = new Map<string, string>();
  const answerFeed = (headers: IncomingHttpHeaders, response: ServerResponse): void => {
    opened.asked.push(headers);
    const { status = 200, body = '', fault, headers: own = {} } = opened.answer;
    const isKnown = own['etag'] !== undefined && headers['if-none-match'] === own['etag'];
    const sent = isKnown ? 304 : status;
    opened.answered.push(sent);
    if (fault === 'silent') return;
    response.writeHead(sent, { 'content-type': 'application/json', ...own });
    if (isKnown) return void response.end();
    if (!fault) return void response.end(body);
    response.write(body.slice(0, body.length / 2));
    if (fault === 'cut') setTimeout(() => response.socket?.destroy(), 100);
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const opened: FeedServer & { readonly pages: Map<string, string> } = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answered: [],
    answer: {},
    pages,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return opened;
}

/** Opens a page of this body that the server serves. */
export async function openAt(server: FeedServer, page: Page, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><title>t</title><link rel="icon" href="data:,"/>${watcher}<script type="module" src="/${base}.min.js"></script></head><body><main><h2>Story</h2>${body}<p id="after">After.</p></main></body></html>`;
  const { pages } = server as FeedServer & { readonly pages: Map<string, string> };
  pages.set('/', html);
  pages.set('/other', '<!doctype html><title>o</title><p>Another page.');
  await page.goto(`${server.origin}/`);
}

function distFile(name: string): Buffer {
  const file = `../../../packages/widget/dist/${name}`;
  return readFileSync(fileURLToPath(new URL(file, import.meta.url)));
}

/** One event that the page was told. */
export interface Told {
  readonly name: string;
  readonly code?: string;
  readonly detail?: string;
  readonly day?: string;
  readonly before?: string;
  readonly refused?: number;
  readonly faults?: number;
}

/** What the page was told. */
export const toldAt = (page: Page): Promise<readonly Told[]> => page.evaluate('window.told');

/** The codes of the errors that the page was told. */
export async function errorsAt(page: Page): Promise<readonly string[]> {
  return (await toldAt(page)).flatMap(({ code }) => code ?? []);
}

/** The notices of an element. */
export const noticesOf = (tracker: Locator): Locator => tracker.locator('.text-notice');

/** Waits until a feed is shown that goes to a day. */
export async function shows(tracker: Locator, day: string): Promise<void> {
  await expect(tracker.locator('.text-source:visible').first()).toContainText(day);
}

/** A small feed of invented claims. The first one is killed or wounded, in persons. */
export function feedOf(
  dataDay: string,
  value = 1_234,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const claim = (n: number, fields: object = {}): object => ({
    id: `c${n}`,
    origin: 'o',
    quantity: {
      measure: 'killed-or-wounded',
      population: 'dprk-all',
      place: 'war',
      accrual: { kind: 'cumulative', since: '2024-10' },
    },
    figure: { kind: 'exact', value: value + n },
    asOf: `2026-01-0${n}`,
    ...fields,
  });
  const documents = [1, 2].map((n) => ({
    id: `p${n}`,
    publisher: 'Invented Paper',
    address: `https://example.org/${n}`,
    language: 'en',
    publishedOn: `2026-01-0${n}`,
    readAs: 'original',
    recordedOn: `2026-01-0${n}`,
    claims: [claim(n, n === 1 ? more : {})],
  }));
  return JSON.stringify({
    dataDay,
    parties: [{ id: 'q', name: 'Q' }],
    origins: [
      { id: 'o', name: 'Our office', party: 'q', kind: 'government', stake: 'third-party' },
    ],
    documents,
  });
}
