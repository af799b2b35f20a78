// A second engine (IBM Equal Access) finds no violation either, in any question, language, theme or width.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test, touch, viewIds } from './demo-test.js';
import { inEveryDress } from './every-dress.js';

const engine = fileURLToPath(import.meta.resolve('accessibility-checker-engine'));

/** What the engine gives that is read here: the level, then whether it failed or only might have. */
interface Checked {
  readonly results: readonly {
    readonly ruleId: string;
    readonly value: readonly [string, string];
    readonly message: string;
    readonly snippet: string;
  }[];
}

/** Each violation as one line; what might be one and needs a person is none. */
function faults(page: Page, where: string): Promise<readonly string[]> {
  return page.evaluate(async (at) => {
    const { ace } = globalThis as unknown as {
      ace: { Checker: new () => { check(doc: Document, guides: string[]): Promise<Checked> } };
    };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [level, found] }) => level === 'VIOLATION' && found === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${at}: ${ruleId} at ${snippet}: ${message}`);
  }, where);
}

for (const view of viewIds) {
  test(`${view} has no violation by a second engine`, async ({ page, openOne }) => {
    const tracker = await openOne(`view=${view}`);
    await page.addScriptTag({ path: engine });
    await touch(tracker);
    const found = await inEveryDress(page, tracker, (_, where) => faults(page, where));
    expect(found).toEqual([]);
  });
}
