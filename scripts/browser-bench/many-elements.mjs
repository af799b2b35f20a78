// Thirty elements on one page: how long they take in scripts until all stand and what they ask for later is there too.
/* global document */
import { skeleton, tag } from './pages.mjs';
import { SLOWER } from './measured-load.mjs';
import { scriptingTime } from './scripting-time.mjs';

const COUNT = 30;
const VIEWS = 'losses troops origins forecasts indicators relays claims summary'.split(' ');
/** What comes by itself a second after a figure is there by then. **Units:** milliseconds. */
const REST = 3_500;

const thirty = (attributesAt) =>
  Array.from({ length: COUNT }, (_, at) => `<${tag} ${attributesAt(at)}></${tag}>`).join('');

const viewAt = (at) => `view="${VIEWS[at % VIEWS.length]}"`;

/** The pages by name. Another rule has the app of each come at once. */
export const manyPages = [
  ['30 default elements', thirty(() => '')],
  ['30 elements, troops asked for', thirty(() => 'view="troops"')],
  ['30 elements, eight questions', thirty(viewAt)],
  ['30 elements, by another rule', thirty((at) => `${viewAt(at)} rule="envelope"`)],
].map(([name, body], at) => ({
  id: `many-${at}.html`,
  name,
  script: `${tag}.min.js`,
  html: () => skeleton({ name, body, script: `${tag}.min.js` }),
}));

/** One load of such a page, by a trace. **Units:** milliseconds, of a CPU so much slower. */
export async function measuredScripts(browser, server, { id }) {
  const context = await browser.newContext({ viewport: { width: 900, height: 1_800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(server.address);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const time = await scriptingTime(cdp, async () => {
    await page.goto(server.address + id);
    await page.waitForFunction(
      ([name, count]) => {
        const all = [...document.querySelectorAll(name)];
        const stand = all.filter((one) => one.shadowRoot?.querySelector('h3.sentence'));
        return stand.length === count;
      },
      [tag, COUNT],
      { polling: 200 },
    );
    await page.waitForTimeout(REST);
  });
  await context.close();
  return time;
}

/** The table: median and least of the thread's clock and of the wall's. */
export function scriptsTable(pages, times) {
  const cell = (values) => {
    const inOrder = values.toSorted((a, b) => a - b);
    const median = inOrder[Math.floor(inOrder.length / 2)];
    return `${median.toFixed(0)} (${inOrder[0].toFixed(0)})`.padStart(16);
  };
  const lines = pages.map(({ name }, at) =>
    [
      name.padEnd(32),
      cell(times[at].map(({ cpuMs }) => cpuMs)),
      cell(times[at].map(({ wallMs }) => wallMs)),
    ].join(''),
  );
  const head = `${''.padEnd(32)}${'scripts, cpu ms'.padStart(16)}${'wall ms'.padStart(16)}`;
  return [head, ...lines].join('\n');
}
