// One element in every language, theme and width, one after the other.
import { expect, type Locator, type Page } from '@playwright/test';
import { atRest } from './demo-test.js';

const widths = [320, 720, 1_100];
const languages = ['en', 'ko', 'uk'];
const themes = ['light', 'dark'] as const;

/** What an element is dressed as. **Units:** CSS pixels. */
export interface Dress {
  readonly language: string;
  readonly theme: (typeof themes)[number];
  readonly width: number;
}

/** Dresses the element in each and visits it; gives what all visits found, each with its dress. */
export async function inEveryDress(
  page: Page,
  tracker: Locator,
  visit: (dress: Dress, where: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
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
        await atRest(tracker);
        found.push(
          ...(await visit({ language, theme, width }, `${language} ${theme} ${String(width)}`)),
        );
      }
    }
  }
  return found;
}
