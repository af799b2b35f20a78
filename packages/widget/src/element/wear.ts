// Dresses a root, also one that was moved to another document, where sheets of the first one are refused.
import { adoptStyles, type CSSResult } from 'lit';

/** Puts sheets on, made anew where need be. */
export function wear(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  if (root.ownerDocument === document) adoptStyles(root, [...sheets]);
  else root.adoptedStyleSheets = sheets.flatMap(({ cssText }) => sheetFor(root, cssText) ?? []);
}

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
