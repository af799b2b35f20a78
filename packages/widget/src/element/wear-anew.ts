// Dresses a root that was moved to another document, where sheets of the old one are refused.
import type { CSSResult } from 'lit';

/** Makes the sheets anew in the root's document. **Absent:** a document that is not shown has no sheets to give. */
export function wearAnew(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = sheets.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
