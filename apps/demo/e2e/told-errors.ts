// Reads what the element told its page by dprk-error on a page opened with `openEmbed`.
import type { Page } from '@playwright/test';

/** One dprk-error as it reached the page. */
export interface ToldError {
  readonly code: string;
  readonly detail: string;
  readonly faults: readonly {
    readonly document?: string;
    readonly record?: string;
    readonly field: string;
  }[];
}

/** Every dprk-error so far, in order. */
export function toldErrors(page: Page): Promise<readonly ToldError[]> {
  return page.evaluate(() => (globalThis as unknown as { told: ToldError[] }).told);
}
