// Patterns that a text can hold up: those for which a checker of patterns finds a text whose time grows faster than it.
import { checkSync } from 'recheck';

/** Each that is not found safe, as `/source/flags: why (a text that holds it up)`. */
export function heldUp(patterns) {
  return [...patterns].flatMap((pattern) => {
    const end = pattern.lastIndexOf('/');
    const found = checkSync(pattern.slice(1, end), pattern.slice(end + 1));
    if (found.status === 'safe') return [];
    const why = found.complexity?.summary ?? found.error?.kind ?? found.status;
    return [`${pattern}: ${why} (${found.attack?.pattern ?? 'no text found'})`];
  });
}
