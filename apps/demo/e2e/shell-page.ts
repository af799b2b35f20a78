// A page of its own for the tag, made of the built files, and what it was told and asked for.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

const origin = 'http://face.test';
export const base = 'dprk-deployment-tracker';
const distFile = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/widget/dist/${name}`, import.meta.url));

/** Nothing but our own scripts, and Trusted Types of our own name. */
export const policy = [
  "default-src 'none'",
  'img-src data:',
  "script-src 'self' 'nonce-page'",
  `require-trusted-types-for 'script'`,
  `trusted-types ${base}`,
].join('; ');

/** What a page did. */
export interface Opened {
  readonly requests: string[];
  readonly misdeeds: string[];
}

/** How a page is made. */
export interface Opening {
  readonly body?: string;
  readonly head?: string;
  readonly csp?: string;
  /** Further attributes of the tag that loads the shell. */
  readonly onScript?: string;
  /** What stands behind the path of the page's address: a query, a fragment. */
  readonly behind?: string;
  /** Answers in place of a file: the status, or never. */
  readonly instead?: (name: string) => number | 'never' | undefined;
  /** A file is answered when this is done. **Absent:** at once. */
  readonly after?: (name: string) => Promise<unknown> | undefined;
}

const watcher = `<script nonce="page">
  window.shift = 0; window.told = [];
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: 'layout-shift' });
  for (const name of ['ready', 'data', 'error', 'select', 'view-change']) addEventListener('dprk-' + name, (event) => window.told.push(name + ' ' + (event.code ?? (event.key && event.kind + ' ' + event.key) ?? event.stateText ?? event.refused ?? '')));
  addEventListener('securitypolicyviolation', (event) => window.told.push('violation ' + event.violatedDirective + ' ' + event.sourceFile));
</script>`;

/** Opens a page of this body with the script-tag file, and waits until the element has said that it is ready. */
export async function open(page: Page, opening: Opening = {}): Promise<Opened> {
  const {
    body = `<${base}></${base}>`,
    head = '',
    behind = '',
    csp,
    onScript = '',
    instead,
    after,
  } = opening;
  const opened: Opened = { requests: [], misdeeds: [] };
  page.on('pageerror', ({ message }) => opened.misdeeds.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      opened.misdeeds.push(message.text());
  });
  await page.route(`${origin}/**`, async (route) => {
    const url = new URL(route.request().url());
    const name = url.pathname.slice(1);
    if (name === '') {
      const headers = csp === undefined ? {} : { 'content-security-policy': csp };
      const text = `<!doctype html><html lang="en"><head><title>t</title><link rel="icon" href="data:,"/>${head}${watcher}<script type="module" nonce="page" ${onScript} src="/${base}.min.js"></script></head><body><main><h2>Story</h2><p>Before.</p>${body}<p id="after">After.</p></main></body></html>`;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: text });
    }
    opened.requests.push(name.replace(`${base}.`, '') + url.search);
    await after?.(name);
    const other = instead?.(name + url.search);
    if (other === 'never') return undefined;
    if (other !== undefined) return route.fulfill({ status: other });
    return route.fulfill({
      contentType: 'text/javascript',
      // A page without an origin of its own asks as a stranger.
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(distFile(name), 'utf8'),
    });
  });
  await page.goto(`${origin}/${behind}`);
  return opened;
}

/** What the element has told. */
export const told = (page: Page): Promise<readonly string[]> => page.evaluate('window.told');
/** Waits until the first figure is shown. */
export const ready = (page: Page): Promise<void> =>
  expect.poll(async () => (await told(page)).some((one) => one.startsWith('ready'))).toBe(true);
/** Waits until the app is there. */
export const hasApp = (page: Page): Promise<void> =>
  expect(page.locator(`${base} [role=status]`)).toBeAttached();
/** What the focused element does, or its class. */
export const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    if (!inner) return document.activeElement?.localName ?? '';
    return inner.getAttribute('data-act') ?? inner.getAttribute('data-key') ?? inner.className;
  });
