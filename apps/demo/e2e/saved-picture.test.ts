// Tests the pictures that a reader saves: of every question that has one, whole, alone, and where a page forbids a PNG.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { base, hasApp, open, policy, told } from './shell-page.js';

const questions = ['losses', 'troops', 'origins', 'forecasts', 'indicators', 'relays'] as const;
const body = `<${base} views="${questions.join(' ')} claims summary"></${base}>`;

async function saved(page: Page, ending: 'png' | 'svg'): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.locator(`[data-act="save picture.${ending}"]`).click();
  const download = await started;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function openFold(page: Page, question: string): Promise<void> {
  await page.locator(`[role="tab"][data-act="question ${question}"]`).click();
  await page.locator('[data-act="open save"]').click();
}

for (const width of [343, 720, 1_280]) {
  test(`every question’s picture at ${width} px stands alone, with words, source, day and version`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: width + 16, height: 900 });
    const { requests } = await open(page, { body });
    await hasApp(page);
    expect(requests).not.toContain('save.min.js');
    for (const question of questions) {
      await openFold(page, question);
      await expect(page.locator('.plot').first()).toBeVisible();
      const sentence = await page.locator('h3.sentence:visible').innerText();
      const { name, bytes } = await saved(page, 'svg');
      expect(name).toMatch(new RegExp(`^dprk-${question}-\\d{4}-\\d\\d-\\d\\d\\.svg$`));
      const text = bytes.toString('utf8');
      expect(text).not.toMatch(/var\(|url\(|@font-face|@import|href=|<style|<script|currentColor/);
      const found = await page.evaluate(async (svg) => {
        const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        // Measured with the fonts of this machine: nothing leaves the sheet.
        const held = document.createElement('div');
        held.append(document.importNode(root, true));
        document.body.append(held);
        const shown = held.querySelector('svg');
        const sheet = shown?.getBoundingClientRect();
        const cut = [...(shown?.querySelectorAll('text') ?? [])].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.right > (sheet?.right ?? 0) || box.left < (sheet?.left ?? 0);
        });
        held.remove();
        return {
          root: root.localName,
          title: root.querySelector('title')?.textContent,
          words: root.textContent.replace(/[\u2066-\u2069]/g, ''),
          cut: cut.map((one) => one.textContent),
        };
      }, text);
      expect(found).toMatchObject({ root: 'svg', cut: [] });
      expect(found.title?.replace(/\s+/g, ' ').trim()).toBe(sentence.replace(/\s+/g, ' ').trim());
      expect(found.words).toContain('DPRK deployment tracker');
      expect(found.words).toMatch(/data\s*to/);
      expect(found.words).toMatch(/CC BY 4\.0.*v\d+\.\d+\.\d+/);
      const png = await saved(page, 'png');
      expect(png.name).toMatch(/\.png$/);
      // The size stands in the header of the file: at least twice that of the drawing.
      const drawn = Number(/ width="(\d+)"/.exec(text)?.[1]);
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(png.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(Math.max(2 * drawn, 1_600));
    }
    for (const question of ['claims', 'summary']) {
      await page.locator(`[role="tab"][data-act="question ${question}"]`).click();
      await expect(page.locator('[data-act="open save"]')).toHaveCount(0);
    }
    expect((await told(page)).filter((one) => one.startsWith('error'))).toEqual([]);
  });
}

test('a PNG is made under a policy that lets only the page’s own images and data in', async ({
  page,
}) => {
  const csp = policy.replace('img-src data:', "img-src 'self' data:");
  const { misdeeds } = await open(page, { body, csp });
  await hasApp(page);
  await openFold(page, 'losses');
  expect((await saved(page, 'png')).name).toMatch(/\.png$/);
  expect(misdeeds).toEqual([]);
});

test('where a page lets no image in, the SVG is saved and that is said', async ({ page }) => {
  await open(page, { body, csp: policy.replace('img-src data:', "img-src 'none'") });
  await hasApp(page);
  await openFold(page, 'losses');
  expect((await saved(page, 'png')).name).toMatch(/\.svg$/);
  await expect(
    page.getByText('This page does not allow PNG; the picture was saved as SVG.').first(),
  ).toBeVisible();
});

test('a file that makes pictures and cannot be had is told, and the figure stands', async ({
  page,
}) => {
  await open(page, { body, instead: (name) => (name.includes('.save.') ? 404 : undefined) });
  await hasApp(page);
  await openFold(page, 'losses');
  await page.locator('[data-act="save picture.png"]').click();
  await expect(page.getByText('The file could not be made.').first()).toBeVisible();
  await expect(page.locator('h3.sentence:visible')).toBeVisible();
});
