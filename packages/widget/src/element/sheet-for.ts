// A style sheet that a root may wear, also one in another document, which refuses those of the first.

/** A sheet that a root may wear. **Absent:** a document that is not shown has no sheets to give. */
export function sheetFor(root: ShadowRoot, cssText: string): CSSStyleSheet | undefined {
  const { ownerDocument } = root;
  // Of its own document nothing is asked by a name that the page may have given to a picture.
  const view = ownerDocument === document ? globalThis : ownerDocument.defaultView;
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
