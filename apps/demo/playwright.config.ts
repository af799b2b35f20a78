// Drives a real Chromium, found or installed by itself, over the built demo on a port of its own.
import { defineConfig, devices } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../scripts/find-browser.mjs';
import { freePort } from '../../scripts/free-port.mjs';

// The workers read this file again: they must see the port and browser that the first reading chose.
process.env['DEMO_E2E_PORT'] ??= String(await freePort(4183));
const browser = ensureBrowser();
process.env['PLAYWRIGHT_CHROMIUM'] ??= browser.own ? '' : browser.executablePath;

const port = process.env['DEMO_E2E_PORT'];
const firefox = process.env['PLAYWRIGHT_FIREFOX'];

const inChromium = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    ...(browser.own ? {} : { executablePath: browser.executablePath }),
    args: browserFlags(browser),
  },
};

/** Files of many short tests, for each of which a window would take longer than the test. */
const ofOneWindow = [
  ...['accessibility', 'bad-input', 'embedding-docs', 'embeds', 'equal-access', 'explorer'],
  ...['figures', 'json-ld', 'labels', 'pages', 'paper', 'parts', 'reading-aids'],
  ...['security-recipes', 'shell-record', 'shift', 'smoke', 'transcript'],
].map((name) => `**/${name}.test.ts`);

// What has to wait for a slow line is asked for by name: docs/measuring.md says how.
const onlyByName = process.env['DEMO_E2E_SLOW'] ? [] : ['**/slow-line.test.ts'];

const chromiumProjects = [
  { name: 'chromium', testIgnore: [...onlyByName, ...ofOneWindow], use: inChromium },
  // One window, emptied after each test: docs/decisions/0027 says what may run in it.
  {
    name: 'chromium, in one window',
    testMatch: ofOneWindow,
    use: { ...inChromium, reuseContext: true },
  },
];

// A stock Firefox is driven over WebDriver BiDi, which needs both the channel and the path.
const firefoxProject = {
  name: 'firefox',
  use: {
    ...devices['Desktop Firefox'],
    channel: 'moz-firefox',
    launchOptions: { executablePath: firefox ?? '' },
  },
};

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.{test,spec}.ts',
  testIgnore: onlyByName,
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // What fails once and then passes is named and counted by `npm test`: docs/decisions/0026.
  retries: 1,
  // No test may fail because a machine is busy: what never comes is still told, only later.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['line'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    actionTimeout: 60_000,
    baseURL: `http://127.0.0.1:${port}/`,
    screenshot: 'only-on-failure',
  },
  projects: firefox ? [...chromiumProjects, firefoxProject] : chromiumProjects,
  webServer: {
    command: `node ../../node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 600_000,
    stdout: 'ignore',
  },
});
