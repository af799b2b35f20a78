// Drives Chromium, and a stock Firefox where there is one, over the pages of all cells; no demo is needed.
import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { isWebKitHere } from './webkit/web-driver.js';
import { browserFlags, ensureBrowser } from '../../scripts/find-browser.mjs';

const browser = ensureBrowser();
process.env['PLAYWRIGHT_CHROMIUM'] ??= browser.own ? '' : browser.executablePath;

const usualFirefox = '/usr/bin/firefox-esr';
const firefox =
  process.env['PLAYWRIGHT_FIREFOX'] ?? (existsSync(usualFirefox) ? usualFirefox : undefined);

// The workers read this file again: once is enough.
if (!isWebKitHere() && process.env['TEST_WORKER_INDEX'] === undefined) {
  console.error('hosts: WebKitGTK is not here (apt-get install webkit2gtk-driver xvfb)');
}

const viewport = { width: 1_100, height: 900 };

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // What fails once and then passes is named and counted by `npm test`: docs/decisions/0026.
  retries: 1,
  // No test may fail because a machine is busy: what never comes is still told, only later.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['line'], ['json', { outputFile: 'reports/e2e.json' }]],
  projects: [
    {
      name: 'chromium',
      testMatch: 'e2e/**/*.test.ts',
      use: {
        ...devices['Desktop Chrome'],
        viewport,
        // One window, emptied after each cell: docs/decisions/0027.
        reuseContext: true,
        launchOptions: {
          ...(browser.own ? {} : { executablePath: browser.executablePath }),
          args: browserFlags(browser),
        },
      },
    },
    // A stock Firefox is driven over WebDriver BiDi, which needs both the channel and the path.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: 'e2e/**/*.test.ts',
            use: {
              ...devices['Desktop Firefox'],
              viewport,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
    ...(isWebKitHere() ? [{ name: 'webkitgtk', testMatch: 'webkit/**/*.test.ts' }] : []),
  ],
});
