// The name under which an element keeps its reader's choices in the address of the page.

/** Where in an address: its fragment, which no server sees, or its query. */
export type UrlPlace = 'hash' | 'query';

/** `dprk`, or `dprk-` and the id of the element. A browser writes an apostrophe in a query by itself as `%27`. */
export function urlKey({ id }: Pick<Element, 'id'>): string {
  return id === '' ? 'dprk' : `dprk-${encodeURIComponent(id).replaceAll("'", '%27')}`;
}

/** Whether the address has choices for an element. */
export function hasUrlPart(element: Element): boolean {
  const { search, hash } = element.ownerDocument.location ?? { search: '', hash: '' };
  const start = `${urlKey(element)}=`;
  return (search + hash).split(/[?#&]/).some((part) => part.startsWith(start));
}
