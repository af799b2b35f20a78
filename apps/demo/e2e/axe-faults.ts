// What axe finds on a page. It is brought into a page once, and writes down violations only: most of its time went elsewhere.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What is looked at. */
export interface AxeLook {
  /** **Absent:** all rules. */
  readonly rule?: string;
  /** Only what these select. **Absent:** the whole page, without the pages in its frames. */
  readonly within?: string;
}

/** Each violation as one line: the rule, where, and why. */
export async function axeFaults(
  page: Page,
  { rule, within }: AxeLook = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    ...(rule !== undefined && { runOnly: { type: 'rule', values: [rule] } }),
  };
  const { violations } = await page.evaluate(
    ([at, how]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(where: string | Document, how: RunOptions): Promise<AxeResults> };
      };
      return axe.run(at ?? document, how);
    },
    [within, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
