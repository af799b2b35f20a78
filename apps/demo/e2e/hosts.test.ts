// Host pages that have broken such elements before do not break this one.
import { expect, test } from './demo-test.js';

test('a strict content security policy is not violated', async ({ page, openPage }) => {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const tracker = (await openPage('hosts/strict-csp.html')).first();
  await tracker.locator('.plot [data-key]').last().click();
  await expect(tracker.getByRole('dialog')).toBeVisible();
});

test('rules on * reach nothing inside the element', async ({ openPage }) => {
  const tracker = (await openPage('hosts/css-reset.html')).first();
  const sentence = tracker.locator('[part~="sentence"]').first();
  for (const [property, value] of [
    ['text-transform', 'none'],
    ['letter-spacing', 'normal'],
    ['word-spacing', '0px'],
    ['text-indent', '0px'],
    ['font-style', 'normal'],
    ['font-weight', '400'],
    ['text-align', 'start'],
    ['white-space', 'normal'],
  ] as const) {
    await expect(sentence).toHaveCSS(property, value);
  }
});

test('replaced built-ins change no claim, tab or row', async ({ page, openPage }) => {
  const inside = async (address: string): Promise<string> => {
    const tracker = (await openPage(address)).first();
    await tracker.getByRole('tab', { name: 'All claims' }).click();
    await expect(tracker.getByRole('tabpanel')).toContainText(/shown/);
    return tracker.innerText();
  };
  const plain = await inside('hosts/strict-csp.html');
  expect(await inside('hosts/old-built-ins.html')).toBe(plain);
  expect(await page.evaluate(() => JSON.stringify([1, 2]))).toBe('"[1, 2]"');
});

test('large type at the root is followed and nothing is cut', async ({ page, openPage }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  const tracker = (await openPage('hosts/large-root.html')).first();
  await expect(tracker.locator('[part~="sentence"]').first()).toHaveCSS('font-size', '32px');
});

test('a script loaded twice defines the element once and shows one view', async ({ openPage }) => {
  const tracker = (await openPage('hosts/loaded-twice.html')).first();
  await expect(tracker.getByRole('tablist')).toHaveCount(1);
  await expect(tracker.getByRole('tabpanel')).toHaveCount(1);
});
