// A short fingerprint of data: equal data gives equal text. It names a state of the record, it does not guard it.

/**
 * 64 bits of FNV-1a over the text's UTF-16 units, as 16 hexadecimal digits.
 *
 * **Source:** Fowler, Noll, Vo; IETF draft-eastlake-fnv. Two 32-bit runs with different starts.
 */
export function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193);
  }
  return hexadecimal(first) + hexadecimal(second);
}

function hexadecimal(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
