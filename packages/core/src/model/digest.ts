// A short fingerprint of data: equal data gives equal text. It names a state of the record, it does not guard it.

/**
 * 64 bits of FNV-1a over the text's UTF-16 units, as 16 hexadecimal digits.
 *
 * **Source:** Fowler, Noll, Vo; IETF draft-eastlake-fnv. Two 32-bit runs with different starts.
 */
export function digest(text: string): string {
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01000193);
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
