// Tests every form of embedding where it has to live: in pages, editors, without scripts, from a file.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { questionIds } from '@dprk-deployment-tracker/widget/figure';
import { snippet, type EmbedForm } from '@dprk-deployment-tracker/widget/embed';
import { expect, tag, test, touch } from './demo-test.js';
import { dist, hasFigure, house, marksSeen, openHouse, seenText, trackerOf } from './embed-page.js';
import { markdown, paragraphs, sanitized, withoutUnknownTags } from './editors.js';

/** Pages of another house are not the demo's origin. */
test.use({ baseURL: house });

const base = '/';
const sentence = 'North Koreans were killed or wounded by June';
const times = (text: string, part: string): number => text.split(part).length - 1;

test.describe('with scripts', () => {
  for (const form of ['module', 'classic', 'inline', 'data-attributes'] as const) {
    test(`${form} shows the figure once, and the live element at a touch`, async ({ page }) => {
      await openHouse(page, await snippet({ form, base }));
      const tracker = trackerOf(page);
      await expect(tracker).toHaveCount(1);
      await expect.poll(async () => times(await seenText(page), sentence)).toBe(1);
      await page.getByText(sentence).locator('visible=true').first().dispatchEvent('pointerover');
      await expect(tracker.getByRole('status')).toBeAttached();
      await hasFigure(tracker);
      await expect.poll(async () => times(await seenText(page), sentence)).toBe(1);
      expect(await seenText(page)).toMatch(/^Before\..*After\.$/);
      await expect.poll(async () => (await marksSeen(tracker)).length).toBeGreaterThan(4);
      await tracker.locator('.links button:visible').first().click();
      await expect(tracker.locator('.folded table:visible')).toHaveCount(1);
    });
  }

  test('module moves nothing on a slow line, with the figure in it or without', async ({
    page,
  }) => {
    for (const inside of ['figure', 'sentence'] as const) {
      for (const width of [375, 736]) {
        await page.setViewportSize({ width, height: 900 });
        await openHouse(page, await snippet({ form: 'module', base, inside }), { delayMs: 600 });
        await hasFigure(trackerOf(page)).catch(() => undefined);
        await expect
          .poll(() => page.evaluate('customElements.get("dprk-deployment-tracker") !== undefined'))
          .toBe(true);
        await expect.poll(async () => times(await seenText(page), sentence)).toBe(1);
        expect(await page.evaluate('globalThis.shift')).toBe(0);
      }
    }
  });

  test('a div without views that the element knows is given nothing else', async ({ page }) => {
    const div =
      '<div data-dprk-view="troops" data-dprk-onclick="alert(1)" data-dprk-style="color:red" data-dprk-lang="uk"></div>';
    await openHouse(page, `<script type="module" src="/${tag}.min.js"></script>${div}`);
    const tracker = trackerOf(page);
    await expect(tracker).toHaveAttribute('view', 'troops');
    expect(await tracker.evaluate((element) => element.getAttributeNames().sort())).toEqual([
      'lang',
      'view',
    ]);
    await hasFigure(tracker);
  });
});

test.describe('in editors', () => {
  const story = (snippetText: string): string =>
    `First part of the story.\n\nA line before ${snippetText} a line after.\n\nLast part.`;

  for (const [name, edit] of [
    [
      'a paragraph',
      (text: string): string => `<p>A line before ${text} a line after.</p><p>Last part.</p>`,
    ],
    ['Markdown, within a line', (text: string): string => markdown(story(text))],
    ['Markdown, alone', (text: string): string => markdown(`First.\n\n${text}\n\nLast part.`)],
    ['WordPress, within a line', (text: string): string => paragraphs(story(text))],
    ['WordPress, alone', (text: string): string => paragraphs(`First.\n\n${text}\n\nLast part.`)],
  ] as const) {
    test(`inline in ${name} is shown once, with scripts and without`, async ({ page, browser }) => {
      const html = edit(await snippet({ form: 'inline', base }));
      await openHouse(page, html);
      await hasFigure(trackerOf(page));
      await expect.poll(async () => times(await seenText(page), sentence)).toBe(1);
      expect(await seenText(page)).toContain('Last part.');
      const context = await browser.newContext({ javaScriptEnabled: false });
      const still = await context.newPage();
      await still.setContent(html);
      const plain = await still.locator('body').innerText();
      expect(times(plain, sentence)).toBe(1);
      expect(plain).toContain('South Korea (NIS): about 6,000 killed or wounded');
      expect(await still.locator('.dprk-inside a').count()).toBeGreaterThan(35);
      expect(await still.locator(`.dprk-inside :is(em, strong, code, a a, p)`).count()).toBe(0);
      await context.close();
    });
  }

  test('a tag that was left self-closing shows its figure, and the rest of the story beneath', async ({
    page,
  }) => {
    const rest =
      '<p>More of the story.</p><figure id="photo"><figcaption>A photograph</figcaption></figure><p>Its end.</p>';
    await openHouse(page, `<script type="module" src="/${tag}.min.js"></script><${tag} />${rest}`);
    const tracker = trackerOf(page);
    await hasFigure(tracker);
    for (const touchFirst of [false, true]) {
      if (touchFirst) await touch(tracker);
      await expect.poll(async () => times(await seenText(page), sentence)).toBe(1);
      const seen = await seenText(page);
      for (const part of ['More of the story.', 'A photograph', 'Its end.', 'After.'])
        expect(times(seen, part)).toBe(1);
    }
    // Both at one moment.
    const between = await tracker.evaluate((element) => {
      const figure = element.shadowRoot?.querySelector('.root')?.getBoundingClientRect();
      const photo = document.querySelector('#photo')?.getBoundingClientRect();
      return (photo?.top ?? NaN) - (figure?.bottom ?? NaN);
    });
    expect(between).toBeGreaterThanOrEqual(0);
    const font = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .evaluate((element) => getComputedStyle(element).font + getComputedStyle(element).color);
    expect(await font('#photo')).toBe(await font('main'));
  });

  for (const view of questionIds) {
    test(`no-svg of ${view} comes through a sanitizer whole`, async ({ page }) => {
      const html = await snippet({ form: 'no-svg', view });
      const clean = sanitized(html);
      await openHouse(page, clean);
      const seen = await seenText(page);
      await page.unrouteAll();
      await openHouse(page, html);
      expect(await seenText(page)).toBe(seen);
      expect(times(html, '<a ')).toBe(times(clean, '<a '));
      expect(html).not.toMatch(/<(svg|style|script|bdi|dprk)|\s(style|class)=/);
    });
  }

  test('data-attributes survive an editor that strips tags it does not know', async ({ page }) => {
    const html = withoutUnknownTags(
      await snippet({ form: 'data-attributes', base, view: 'troops' }),
    );
    await openHouse(page, `<script type="module" src="/${tag}.min.js"></script>${html}`);
    const tracker = trackerOf(page);
    await expect(tracker).toHaveAttribute('view', 'troops');
    await touch(tracker);
    await hasFigure(tracker);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  const forms: readonly EmbedForm[] = ['module', 'classic', 'data-attributes', 'figure'];
  for (const form of forms) {
    for (const width of [375, 1_100]) {
      test(`${form} stands complete at ${String(width)} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.setContent(
          `<!doctype html><html lang="en"><body>${await snippet({ form, base })}</body></html>`,
        );
        await expect(page.getByText(sentence).locator('visible=true')).toHaveCount(1);
        await expect(page.locator('.dprk-plot').locator('visible=true')).toHaveCount(1);
      });
    }
  }
});

test('where a page refuses the sheet, the narrow figure stands once and is painted', async ({
  page,
  misdeeds,
}) => {
  await openHouse(page, await snippet({ form: 'figure' }), {
    csp: "default-src 'none'; img-src data:",
  });
  await expect(page.getByText(sentence).locator('visible=true')).toHaveCount(1);
  await expect(page.locator('.dprk-plot').locator('visible=true')).toHaveCount(1);
  const fill = await page
    .locator('.dprk-plot .dprk-claim-newest')
    .first()
    .evaluate((mark) => getComputedStyle(mark).fill);
  expect(fill).not.toBe('rgb(0, 0, 0)');
  const refused = /^console error: Applying inline style violates[^\n]*$/;
  await expect.poll(() => misdeeds.join()).toMatch(refused);
  await page.close();
  expect(misdeeds.splice(0).join()).toMatch(refused);
});

for (const view of questionIds) {
  test(`the static figure of ${view} has the marks of the live element`, async ({ page }) => {
    await page.setViewportSize({ width: 736, height: 900 });
    await openHouse(page, await snippet({ form: 'figure', view, base }));
    const still = await marksSeen(page.locator('main'));
    await page.unrouteAll();
    await openHouse(page, await snippet({ form: 'module', view, base, inside: 'sentence' }));
    const tracker = trackerOf(page);
    await hasFigure(tracker);
    await touch(tracker);
    // The changes in print are drawn with the second part of the record; what folds in a live element is open in text.
    if (view === 'relays') await tracker.locator('[data-act="open kinds"]').click();
    await expect.poll(() => marksSeen(tracker)).toEqual(still);
  });
}

test('the classic script runs from a file and opens the card of a mark', async ({
  page,
  misdeeds,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dprk-file-'));
  const file = path.join(folder, 'story.html');
  const html = await snippet({
    form: 'classic',
    base: pathToFileURL(dist).href,
    inside: 'sentence',
    language: 'uk',
  });
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${html}</body></html>`,
  );
  await page.goto(pathToFileURL(file).href);
  const tracker = trackerOf(page);
  await hasFigure(tracker);
  await touch(tracker);
  await tracker.locator('.dprk-plot [data-key]:not(text):visible').first().click({ force: true });
  await expect(tracker.locator('.card a').first()).toBeVisible();
  await expect(tracker.locator('.app')).toHaveAttribute('lang', 'uk');
  // The page and the one script, both from the disk: nothing else was asked for.
  expect(misdeeds.splice(0)).toEqual([
    `request: ${pathToFileURL(file).href}`,
    `request: ${pathToFileURL(dist).href}${tag}.classic.min.js`,
  ]);
});
