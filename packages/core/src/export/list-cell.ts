// Several texts in one cell and back: parted by a semicolon and a blank, their own semicolons behind a backslash.

/**
 * One cell for a list of texts.
 *
 * **Absent:** an empty list is undefined, an empty cell. An empty text keeps its place in a longer list.
 */
export function listCell(texts: readonly string[]): string | undefined {
  if (texts.length === 0) return undefined;
  return texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The texts of such a cell. */
export function listItems(cell: string): readonly string[] {
  if (cell === '') return [];
  const items = [''];
  for (let index = 0; index < cell.length; index += 1) {
    const unit = cell.charAt(index);
    if (unit === ';') {
      items.push('');
      index += 1;
      continue;
    }
    if (unit === '\\') index += 1;
    items.push((items.pop() ?? '') + cell.charAt(index));
  }
  return items;
}
