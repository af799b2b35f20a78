// Finds a Chromium for the browser tests, and installs one where there is none; prints its path.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Where Chrome and Chromium stand on the systems people use. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const REMEDY =
  'No Chromium found and none could be installed: install Chrome or Chromium, ' +
  'or set PLAYWRIGHT_CHROMIUM to the path of one.';

/** Runs an installer with its output on stderr; true where it ended well. */
function install(command, args) {
  console.error(`find-browser: ${command} ${args.join(' ')}`);
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(command, args, { stdio: ['ignore', 2, 2], env, timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

/** True where apt-get may be used: Debian's family, as root. */
function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * The path of a Chromium, and whether it is Playwright's own, or undefined where there is none.
 * Throws where PLAYWRIGHT_CHROMIUM names a file that is not there.
 */
export function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (existsSync(named)) return { executablePath: named, own: false };
    throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, which is not there`);
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { executablePath: own, own: true };
  const system = USUAL_PLACES.find((place) => existsSync(place));
  return system === undefined ? undefined : { executablePath: system, own: false };
}

/** As findBrowser, but installs one where there is none. Throws where that fails too. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const playwright = path.resolve(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  const withSystemLibraries = process.env.GITHUB_ACTIONS ? ['--with-deps'] : [];
  install(process.execPath, [playwright, 'install', ...withSystemLibraries, 'chromium']);
  if (findBrowser() === undefined && mayUseApt()) {
    install('apt-get', ['update', '-q']);
    install('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  const installed = findBrowser();
  if (installed === undefined) throw new Error(REMEDY);
  return installed;
}

/** What a system's Chromium needs to be told; Playwright's own needs only the sandbox switch. */
export function browserFlags(browser) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (browser.own) return asRoot;
  return [
    ...asRoot,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser().executablePath);
  } catch (error) {
    console.error(`find-browser: ${error.message}`);
    process.exitCode = 1;
  }
}
