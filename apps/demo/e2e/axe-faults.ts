// What axe finds on a page, in light and in dark.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A row after this one differs from those before it in words alone. */
const keptOfEachList = 40;

/**
 * Each violation as one line: the theme, the rule and where. In dark only colours are looked at, since nothing else differs.
 *
 * The page is spent afterwards: of long lists the end is taken off first, and the gallery's named pictures, of which
 * axe would read thousands of parts.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await shorten(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await faultsIn(new AxeBuilder({ page }), 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [
    ...inLight,
    ...(await faultsIn(new AxeBuilder({ page }).withRules('color-contrast'), 'dark')),
  ];
}

async function faultsIn(axe: AxeBuilder, theme: string): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${theme}: ${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

async function shorten(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    const shortenIn = (root: Document | ShadowRoot): void => {
      for (const item of root.querySelectorAll(
        `:is(tbody, ol, ul) > :nth-child(n + ${kept + 1})`,
      )) {
        item.remove();
      }
      for (const picture of root.querySelectorAll('.row svg')) picture.remove();
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) shortenIn(element.shadowRoot);
      }
    };
    shortenIn(document);
  }, keptOfEachList);
}
