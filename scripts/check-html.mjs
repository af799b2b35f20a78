// Checks the built pages of the demo and what the element paints against the HTML standard, with the Nu checker and Java.
/* global document */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserFlags, ensureBrowser } from './find-browser.mjs';
import { freePort } from './free-port.mjs';

const root = path.resolve(import.meta.dirname, '..');
const demo = path.join(root, 'apps/demo');
const dist = path.join(demo, 'dist');
const jar = process.env.VNU_JAR ?? path.join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');
const tag = 'dprk-deployment-tracker';
const views = 'losses troops origins forecasts indicators relays claims summary'.split(' ');

if (!existsSync(jar)) {
  console.error(
    'check-html: the checker is not installed, since it needs Java and 32 MB; once: npm install --no-save --ignore-scripts vnu-jar@26.9.27',
  );
  process.exit(1);
}

/** What stands in the shadow tree, without Lit's own marks, and without `part`, which the checker does not know. */
function paintedIn(page) {
  return page.evaluate(
    (name) =>
      document
        .querySelector(name)
        .shadowRoot.innerHTML.replace(/<!--[\s\S]*?-->| part="[\w-]+"/g, ''),
    tag,
  );
}

async function unfold(tracker) {
  const closed = tracker.locator('[aria-expanded="false"][data-act^="open"]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

const asPage = (name, painted) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><main><h1>${name}</h1><h2>The figure</h2>\n${painted}\n</main></body></html>\n`;

/** Writes what each question paints, folded and unfolded, as pages of their own into a folder. */
async function writePainted(folder) {
  const port = await freePort(4373);
  const server = await preview({
    root: demo,
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  const found = ensureBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: browserFlags(found),
  });
  try {
    const page = await browser.newPage();
    for (const view of views) {
      await page.goto(`http://127.0.0.1:${port}/specimen.html?view=${view}`);
      const tracker = page.locator(tag);
      await tracker.locator('h3.sentence:visible').first().hover();
      await tracker.getByRole('status').waitFor({ state: 'attached' });
      writeFileSync(path.join(folder, `${view}.html`), asPage(view, await paintedIn(page)));
      await unfold(tracker);
      writeFileSync(
        path.join(folder, `${view}-unfolded.html`),
        asPage(view, await paintedIn(page)),
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The checker's messages, as it gives them. */
function messagesOf(files) {
  const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const text = execFileSync('java', args, { encoding: 'utf8', maxBuffer: 1e9 });
  return JSON.parse(text).messages;
}

/** Messages that say the same become one, with how often it was said, where first, and on how many pages. */
function told(messages, homes) {
  const alike = new Map();
  for (const { type, subType, message, ...place } of messages) {
    const key = `${subType ?? type}: ${message}`;
    alike.set(key, [...(alike.get(key) ?? []), place]);
  }
  return [...alike].map(([key, places]) => {
    const [{ url, lastLine, extract = '' }] = places;
    const file = homes.reduce((rest, home) => rest.replace(`file:${home}/`, ''), url);
    const pages = new Set(places.map((place) => place.url)).size;
    const sample = extract.replace(/\s+/g, ' ').trim();
    return `${key}\n  ${places.length} times on ${pages} pages, first in ${file}, line ${lastLine}: ${sample}`;
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'check-html-'));
try {
  const painted = path.join(folder, 'painted');
  mkdirSync(painted);
  await writePainted(painted);
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(dist, name));
  const files = [...built, ...readdirSync(painted).map((name) => path.join(painted, name))];
  const messages = messagesOf(files);
  console.log(told(messages, [dist, folder]).join('\n'));
  const errors = messages.filter(({ type }) => type === 'error').length;
  console.log(`${files.length} pages, ${errors} errors, ${messages.length - errors} remarks`);
  if (errors > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
