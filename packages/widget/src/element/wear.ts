// Dresses a root, also one that was moved to another document, where sheets of the first one are refused.
import { adoptStyles, type CSSResult } from 'lit';
import { sheetFor } from './sheet-for.js';

/** Puts sheets on, made anew where need be. */
export function wear(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  if (root.ownerDocument === document) adoptStyles(root, [...sheets]);
  else root.adoptedStyleSheets = sheets.flatMap(({ cssText }) => sheetFor(root, cssText) ?? []);
}
