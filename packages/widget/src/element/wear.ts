// Dresses a root, also one that was moved to another document, where sheets of the first one are refused.
import { adoptStyles, type CSSResult } from 'lit';

/** Puts sheets on, made anew where need be. **Absent:** a document that is not shown has no sheets to give. */
export function wear(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  const { defaultView: view } = root.ownerDocument;
  if (root.ownerDocument === document) {
    adoptStyles(root, [...sheets]);
  } else if (view) {
    root.adoptedStyleSheets = sheets.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }
}
