// Tells whether a reader's text is larger, against the width, than a still picture can show.

/** A still figure narrower than this would show smaller text than asked for. **Units:** em. */
const stillFromEm = 17;

/** Whether the element is that narrow. **Absent:** not while it is not laid out. */
export function isLargeType(root: ParentNode): boolean {
  const ruler = root.querySelector('.ruler');
  const em = ruler?.firstElementChild?.getBoundingClientRect().width ?? 0;
  const width = ruler?.getBoundingClientRect().width ?? 0;
  return em > 0 && width > 0 && width < stillFromEm * em;
}
