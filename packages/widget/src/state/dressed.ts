// Adds the styles that come with the later views to a shadow root.
import { adoptStyles, type CSSResultOrNative } from 'lit';

/** Whether the root now wears them. **Absent:** not before the views are there, and never on a server. */
export function dressed(
  root: Node,
  first: readonly CSSResultOrNative[],
  views: { readonly laterStyles: CSSResultOrNative } | undefined,
): boolean {
  if (!views || !(root instanceof ShadowRoot)) return false;
  if (!first.includes(views.laterStyles)) adoptStyles(root, [...first, views.laterStyles]);
  return true;
}
