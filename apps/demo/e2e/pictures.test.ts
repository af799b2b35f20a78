// Five pictures of whole pages for a person to look at, taken by `npm run pictures`, not by the tests.
import { test } from './demo-test.js';

const pictures = [
  { address: 'index.html', width: 1280, colorScheme: 'light' },
  { address: 'index.html', width: 360, colorScheme: 'dark' },
  { address: 'pages/narrow.html', width: 1024, colorScheme: 'light' },
  { address: 'pages/no-script.html', width: 720, colorScheme: 'light' },
  { address: 'pages/dark.html', width: 1280, colorScheme: 'dark' },
] as const;

for (const { address, width, colorScheme } of pictures) {
  test.describe('a picture', { tag: '@picture' }, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test(`is kept of ${address} at ${width} px in ${colorScheme}`, async ({
      page,
      openPage,
    }, testInfo) => {
      await openPage(address);
      const name = `${address.replace(/\W+/g, '-')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: testInfo.outputPath(name), fullPage: true });
    });
  });
}
