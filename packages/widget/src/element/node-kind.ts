// Tells nodes apart by what they are: those of a page's other documents are instances of other classes.

/** Whether an event came from an element. */
export function isElement(target: EventTarget | null | undefined): target is HTMLElement {
  return (
    typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1
  );
}

/** The host of a shadow root. **Absent:** null for any other root. */
export function hostOf(root: Node): Element | null {
  return 'host' in root && isElement(root.host as EventTarget) ? (root.host as Element) : null;
}
