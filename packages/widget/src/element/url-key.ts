// The name under which an element keeps its reader's choices in the address of the page.

/** Where in an address: its fragment, which no server sees, or its query. */
export type UrlPlace = 'hash' | 'query';

/**
 * `dprk`, or `dprk-` and the id of the element, in letters and signs that no program on the way of an address writes in
 * another form: an asterisk stands where others have a percent sign.
 */
export function urlKey({ id }: Pick<Element, 'id'>): string {
  const text = new URLSearchParams({ id }).toString().slice('id='.length);
  const plain = text.replaceAll('*', '*2A').replaceAll('%', '*').replaceAll('+', '*20');
  return plain === '' ? 'dprk' : `dprk-${plain}`;
}

/** Whether the address has choices for an element. */
export function hasUrlPart(element: Element): boolean {
  const { search, hash } = element.ownerDocument.location ?? { search: '', hash: '' };
  const start = `${urlKey(element)}=`;
  return (search + hash).split(/[?#&]/).some((part) => part.startsWith(start));
}
