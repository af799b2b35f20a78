// A newsroom's page with our frames in it, served by a real server, and what both were heard to say.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';

const name = 'dprk-deployment-tracker';
const dist = fileURLToPath(new URL('../../../packages/widget/dist/', import.meta.url));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** The address of one of our files as a file. */
export const fileAddress = (file: string): string => `file://${path.join(dist, file)}`;

/** The text of one of our files. */
export const fileText = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** The script for the page around. */
export const parentScript = `${name}.parent.min.js`;

/** The page for frames, with a query. */
export const framePage = (query = ''): string => `${name}.frame.html${query}`;

/** A message as the page around got it, and when. */
export interface Heard {
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>> | string;
}

interface FrameFixtures {
  /** What no page of ours may do: errors, warnings, reports of a policy. A test that expects some empties the list. */
  readonly misdeeds: string[];
  /** Opens a page with this in its body; its head may have more. `OURS` stands for the folder of our files. */
  readonly openHost: (body: string, head?: string) => Promise<void>;
}

interface FrameServer {
  /** The port of the server: the page is at `localhost`, what it frames at another origin of the same server. */
  readonly port: number;
  /** What the server answers besides our files, by path. */
  readonly pages: Map<string, string>;
}

/** Playwright's test with a server. */
export const test = base.extend<FrameFixtures, FrameServer>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what is asked for.
  pages: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  port: [
    async ({ pages }, use) => {
      const server = served(pages);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      await use(typeof address === 'object' && address ? address.port : 0);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  misdeeds: [
    async ({ page }, use) => {
      const misdeeds: string[] = [];
      page.on('pageerror', ({ message }) => misdeeds.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) misdeeds.push(message.text());
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.warn('policy', violatedDirective, blockedURI);
        });
      });
      await use(misdeeds);
      expect(misdeeds, 'errors, warnings and reports of a policy').toEqual([]);
    },
    { auto: true },
  ],
  openHost: async ({ page, pages, port }, use) => {
    await use(async (body, head = '') => {
      await page.addInitScript(() => {
        if (parent !== window) return;
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        addEventListener('message', ({ data }) => heard.push({ at: performance.now(), data }));
      });
      const ours = `http://127.0.0.1:${port}/`;
      const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
      pages.set('/host.html', text.replaceAll('OURS', ours));
      await page.goto(`http://localhost:${port}/host.html`);
    });
  },
});

/** What the page has heard so far. */
export const heardBy = (page: Page): Promise<readonly Heard[]> => page.evaluate('window.heard');

/** The heights among it. */
export async function heightsHeard(page: Page): Promise<readonly number[]> {
  const heard = await heardBy(page);
  return heard.flatMap(({ data }) =>
    typeof data === 'object' && data['type'] === 'dprk-height' ? [Number(data['height'])] : [],
  );
}

/** The element in the first frame, or in the one that is named. */
export const trackerIn = (page: Page, frame = 'iframe'): ReturnType<FrameLocator['locator']> =>
  page.frameLocator(frame).locator(name);

/** How high a frame is. **Units:** CSS pixels. */
export const frameHeight = (page: Page, frame = 'iframe'): Promise<number> =>
  page.locator(frame).evaluate((one) => one.getBoundingClientRect().height);

/** How high the page in a frame is, rounded up. **Units:** CSS pixels. */
export const contentHeight = (page: Page, frame = 'iframe'): Promise<number> =>
  page
    .frameLocator(frame)
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** Waits until a frame is as high as the page in it. */
export const fits = (page: Page, frame = 'iframe'): Promise<void> =>
  expect
    .poll(async () => (await contentHeight(page, frame)) - (await frameHeight(page, frame)))
    .toBe(0);

/** Waits until a frame is as high as the page in it and nothing was said of heights for thirty pictures. */
export async function atRest(page: Page): Promise<void> {
  await expect(async () => {
    const before = (await heightsHeard(page)).length;
    await picturesLater(page, 30);
    expect((await heightsHeard(page)).length).toBe(before);
    expect(await contentHeight(page)).toBe(await frameHeight(page));
  }).toPass({ timeout: 60_000 });
}

/** Waits for so many pictures of a page: long enough for whatever a change brings. */
export const picturesLater = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const wait = (left: number): void =>
          left === 0 ? resolve() : void requestAnimationFrame(() => wait(left - 1));
        wait(wanted);
      }),
    count,
  );

/** Puts the script for the page around into a page. */
export const follows = `<script async src="OURS${parentScript}"></script>`;

/** A frame with a query in its address, and more attributes. */
export const frame = (query = '', more = ''): string =>
  `<iframe src="OURS${framePage(query)}" title="Figure" width="100%" height="300" frameborder="0" ${more}></iframe>`;

/** What opens the list of claims. */
export const openClaims = '[data-act="open claims"]:visible';

/** The headline. */
export const sentence = 'h3.sentence:visible';

/** Whether a message is of a type. */
export const isOf = (data: unknown, type: string): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === type;

/** The folder of our files, as the host page has it. */
export const oursOf = (page: Page): string => `http://127.0.0.1:${new URL(page.url()).port}/`;

function served(pages: ReadonlyMap<string, string>): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    const file = path.basename(pathname);
    const text = pages.get(pathname);
    if (text !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(text);
    }
    try {
      const content = readFileSync(path.join(dist, file));
      response.setHeader('content-type', types[path.extname(file)] ?? 'text/plain');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
}
