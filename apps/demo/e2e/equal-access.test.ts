// A second engine (IBM Equal Access) finds no violation either, in any question, language, theme or width.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test, touch, viewIds } from './demo-test.js';

const engine = fileURLToPath(import.meta.resolve('accessibility-checker-engine'));
const widths = [320, 720, 1_100];
const languages = ['en', 'ko', 'uk'];
const themes = ['light', 'dark'];

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
    const found: string[] = [];
    for (const language of languages) {
      await tracker.evaluate((element, lang) => element.setAttribute('lang', lang), language);
      await expect(tracker.locator(`.app[lang="${language}"]`)).toBeVisible();
      for (const theme of themes) {
        await tracker.evaluate((element, name) => {
          element.setAttribute('theme', name);
          document.documentElement.dataset['paper'] = name;
        }, theme);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          found.push(...(await faults(page, `${language} ${theme} ${width}`)));
        }
      }
    }
    expect(found).toEqual([]);
  });
}
