// Keeps the height that stands while another figure takes its place, by a sheet: a style attribute may be refused.

/** The height of one root, kept until the reader asks for something. */
export class KeptHeight {
  private sheet: CSSStyleSheet | undefined;

  /** Nothing below may move up when what comes is lower. */
  keep(root: ShadowRoot): void {
    const height = root.querySelector('.root')?.getBoundingClientRect().height ?? 0;
    if (height <= 0) return;
    const sheet = new (root.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(`.root{min-block-size:${height}px}`);
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
