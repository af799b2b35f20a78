// The types of find-browser.mjs, for the configs that import it.

export interface Browser {
  readonly executablePath: string;
  /** True for the one that Playwright downloads for itself. */
  readonly own: boolean;
}

export function findBrowser(): Browser | undefined;
export function ensureBrowser(): Browser;
export function browserFlags(browser: Browser): string[];
