// Every piece of HTML that docs/embedding.md gives shows a figure, as it stands there, beside our files.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, headline, tag, test } from './demo-test.js';

const text = readFileSync(path.resolve(import.meta.dirname, '../../../docs/embedding.md'), 'utf8');
const snippets = [...text.matchAll(/^```html\n(.*?)^```/gms)].map(([, html = '']) => html);

test('the page gives several', () => expect(snippets.length).toBeGreaterThanOrEqual(4));

for (const [index, html] of snippets.entries()) {
  const line = html.split('\n').find((one) => !one.includes('<script')) ?? '';
  test(`${index + 1}: ${line} shows a figure`, async ({ page }) => {
    const body = `<!doctype html><html lang="en"><head><title>Story</title><link rel="icon" href="data:," /></head><body><main>${html}</main></body></html>`;
    await page.route('**/story.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto('story.html');
    const frame = page.locator('iframe');
    const within = (await frame.count()) > 0 ? frame.contentFrame() : page;
    await expect(headline(within.locator(tag))).toBeVisible();
  });
}
