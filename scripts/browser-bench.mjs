// Measures the built element in a slowed-down Chromium beside a blank page and a plain d3 chart; prints one table.
import { loadavg } from 'node:os';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { loadTable } from './browser-bench/load-table.mjs';
import { manyPages, measuredScripts, scriptsTable } from './browser-bench/many-elements.mjs';
import { measuredLoad, SLOWER } from './browser-bench/measured-load.mjs';
import { benchPages } from './browser-bench/pages.mjs';
import { benchServer } from './browser-bench/server.mjs';
import { browserFlags, ensureBrowser } from './find-browser.mjs';

const rounds = Number(process.argv[2] ?? 5);
if (!(rounds >= 1)) throw new RangeError(`browser-bench: rounds are a number: ${process.argv[2]}`);

const found = ensureBrowser();
const only = process.argv[3] ?? '';
const pages = benchPages().filter(({ reference }) => reference.startsWith(only));
if (pages.length === 0) throw new RangeError(`browser-bench: no pages of this record: ${only}`);
const many = 'our record'.startsWith(only) ? manyPages : [];
const server = await benchServer([...pages, ...many]);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: browserFlags(found),
});
const before = loadavg()[0];
try {
  // The first page of a browser pays for its start.
  await measuredLoad(browser, server, pages[0]);
  const loads = pages.map(() => []);
  const scripts = many.map(() => []);
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`round ${round} of ${rounds} …\n`);
    // Rounds are interleaved, so that a busy moment of the machine falls on every row alike.
    for (const [at, page] of pages.entries()) {
      loads[at].push(await measuredLoad(browser, server, page));
    }
    for (const [at, page] of many.entries()) {
      scripts[at].push(await measuredScripts(browser, server, page));
    }
  }
  process.stdout.write(
    `Chromium ${browser.version()}, CPU ${SLOWER} times slower, ${rounds} rounds: median (least); × is the ratio to vanilla d3 of the ` +
      `same round; heap is over blank;\nload of the machine ${before.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after\n` +
      `${loadTable(pages, loads)}\n`,
  );
  if (many.length > 0) process.stdout.write(`\n${scriptsTable(many, scripts)}\n`);
} finally {
  await browser.close();
  server.close();
}
