// Keeps the height that stands while another figure takes its place, by a sheet: a style attribute may be refused.
import { sheetFor } from './sheet-for.js';

/** The height of one root, kept until the reader asks for something. */
export class KeptHeight {
  private sheet: CSSStyleSheet | undefined;

  /** Nothing below may move up when what comes is lower. */
  keep(root: ShadowRoot): void {
    const height = root.querySelector('.root')?.getBoundingClientRect().height ?? 0;
    const sheet = height > 0 ? sheetFor(root, `.root{min-block-size:${height}px}`) : undefined;
    if (!sheet) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.sheet = sheet;
  }

  release(root: ShadowRoot): void {
    const { sheet } = this;
    if (!sheet) return;
    this.sheet = undefined;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
