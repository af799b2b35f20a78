// Tests the dialog that makes the figure for another page: every snippet it shows is pasted and has the marks of the element.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axe-faults.js';
import { atRest, expect, tag, test, touch } from './demo-test.js';
import { hasFigure, house, marksSeen, openHouse, seenText, trackerOf } from './embed-page.js';

test.use({ baseURL: house, viewport: { width: 736, height: 900 } });

const names = { en: 'Embed', ko: '퍼가기', uk: 'Вбудувати' } as const;

async function openDialog(page: Page, attributes = '', name: string = names.en): Promise<Locator> {
  await openHouse(
    page,
    `<script type="module" src="/${tag}.min.js"></script><${tag} ${attributes}></${tag}>`,
  );
  const tracker = trackerOf(page);
  await hasFigure(tracker);
  await touch(tracker);
  await tracker.getByRole('button', { name, exact: true }).click();
  const dialog = tracker.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('textarea')).not.toHaveValue('');
  return dialog;
}

/** The snippet once it is the one of this form. */
async function snippetIn(dialog: Locator, form: string, part: RegExp): Promise<string> {
  await dialog.locator('select').first().selectOption(form);
  const area = dialog.locator('textarea');
  await expect(area).toHaveValue(part);
  return area.inputValue();
}

const parts = {
  module: /^<script type="module" src="http:\/\/house\.test\/dprk-deployment-tracker\.min\.js">/,
  classic: /^<script defer src=/,
  inline: /^<script type="module" [^\n]*<span class="dprk-inside"/,
  'data-attributes': /<div data-dprk-view="troops"/,
  figure: /^<style>/,
  frame: /<iframe src="http:\/\/house\.test\/[^"]*view=troops/,
} as const;

test('every snippet of a page is pasted, and has the marks of the live element', async ({
  page,
}) => {
  const dialog = await openDialog(page);
  await dialog.locator('select').nth(1).selectOption('troops');
  await expect(dialog.locator('.preview')).toContainText('sent');
  const snippets = new Map<string, string>();
  for (const [form, part] of Object.entries(parts)) {
    snippets.set(form, await snippetIn(dialog, form, part));
  }
  await dialog.locator('select').first().selectOption('module');
  await dialog.getByRole('checkbox').check();
  await expect(dialog.locator('textarea')).toHaveValue(/<noscript>/);
  snippets.set('short', await dialog.locator('textarea').inputValue());

  await openHouse(
    page,
    `<script type="module" src="/${tag}.min.js"></script><${tag} view="troops"></${tag}>`,
  );
  await touch(trackerOf(page));
  await atRest(trackerOf(page));
  const marks = await marksSeen(trackerOf(page));
  expect(marks.length).toBeGreaterThan(3);
  for (const [form, html] of snippets) {
    await openHouse(page, html);
    const shows = (within: Locator): Promise<void> =>
      expect.poll(() => marksSeen(within), form).toEqual(marks);
    if (form === 'figure') {
      await shows(page.locator('main'));
      continue;
    }
    const tracker = form === 'frame' ? page.frameLocator('iframe').locator(tag) : trackerOf(page);
    await hasFigure(tracker);
    await shows(tracker);
    await touch(tracker);
    await shows(tracker);
  }
});

test('snippets for readers elsewhere say the sentence that the dialog shows', async ({ page }) => {
  const dialog = await openDialog(page);
  const sentence = (await dialog.locator('.preview').innerText()).trim();
  for (const [form, part] of [
    ['no-svg', /^<p><strong>/],
    ['mail', /^<table role="presentation"/],
    ['rss', /^<p><strong>/],
  ] as const) {
    const html = await snippetIn(dialog, form, part);
    const other = await page.context().newPage();
    await other.setContent(html);
    await expect(other.locator('strong').first()).toHaveText(sentence);
    await other.close();
  }
  const frame = await snippetIn(dialog, 'frame', /<iframe src="http:\/\/house\.test\//);
  expect(frame).toMatch(/\.parent\.min\.js"><\/script>$/);
  const oembed = await snippetIn(dialog, 'oembed', /^\{/);
  expect(JSON.parse(oembed)).toMatchObject({ type: 'rich', version: '1.0' });
});

test('it is worked by keys, copies, and gives the focus back', async ({ page }) => {
  const dialog = await openDialog(page);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner?.getAttribute('data-act') ?? inner?.localName ?? '';
    });
  await expect.poll(focused).toBe('button');
  const stops: string[] = [];
  for (let stop = 0; stop < 8; stop += 1) {
    stops.push(await focused());
    await page.keyboard.press('Tab');
  }
  expect(stops.slice(0, 8)).toEqual([
    'button',
    'select',
    'select',
    'select',
    'select',
    'input',
    'textarea',
    'button',
  ]);
  await dialog.locator('button.main').press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(focused).toBe('embed');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

for (const [language, name] of Object.entries(names)) {
  test(`it speaks ${language}, and stays within a phone's width`, async ({ page }) => {
    const dialog = await openDialog(page, `lang="${language}"`, name);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(dialog).toHaveAttribute('lang', language);
    await atRest(trackerOf(page));
    expect(await axeFaults(page, { within: tag })).toEqual([]);
    const wide = await dialog.evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0);
    if (language !== 'en')
      expect(await dialog.locator('.body > .quiet').innerText()).not.toMatch(/[a-z]{4}/);
  });
}

test('a record that the page handed in is not offered for other pages', async ({ page }) => {
  await openHouse(page, `<script type="module" src="/${tag}.min.js"></script><${tag}></${tag}>`);
  const tracker = trackerOf(page);
  await touch(tracker);
  await expect(tracker.getByRole('button', { name: names.en, exact: true })).toHaveCount(1);
  const record = readFileSync(new URL('../feeds/invented.json', import.meta.url), 'utf8');
  await tracker.evaluate(
    (element, text) => Object.assign(element, { ledger: JSON.parse(text) as unknown }) && undefined,
    record,
  );
  await expect(tracker.getByRole('button', { name: names.en, exact: true })).toHaveCount(0);
  expect(await seenText(page)).toContain('Before.');
});
