// A list in the order of its items' keys, each key built once.

/** The items in text order of their keys; equal keys keep their order. */
export function sorted<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
