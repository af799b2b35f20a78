// What assistive technology is given of a page.
import type { Frame, Page } from '@playwright/test';
import { TAG, type Cell } from '../cells/cell.js';
import { factsIn } from './host-test.js';

/**
 * All names in the accessibility tree, one a line: in Chromium the browser's own, which sees into closed roots, else and
 * in frames the tree as Playwright works it out.
 */
export async function spokenIn(page: Page, frame: Frame, cell: Cell): Promise<string> {
  const isChromium = page.context().browser()?.browserType().name() === 'chromium';
  if (!isChromium && cell.isBeyondDriver) {
    const [first] = await factsIn(frame);
    return [...(first?.phrases ?? []), first?.own].join('\n');
  }
  if (!isChromium || cell.isInFrame) {
    const tree = await frame.locator(TAG).first().ariaSnapshot();
    return tidied(tree.replaceAll('\\"', '"'));
  }
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return tidied(
    nodes.map(({ name, ignored }) => (ignored ? '' : String(name?.value ?? ''))).join('\n'),
  );
}

/** Blanks of any kind as one plain blank, lines kept. */
function tidied(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ');
}
