// Patterns that a text can hold up: those for which a checker of patterns finds a text whose time grows faster than it.
import process from 'node:process';
import { checkSync } from 'recheck';

/** What the text that is found takes at most where time does not grow faster than it. **Units:** milliseconds. */
const mostMs = 200;

/** Each that is not found safe, as `/source/flags: why (a text that holds it up)`. */
export function heldUp(patterns) {
  return [...patterns].flatMap((pattern) => {
    const end = pattern.lastIndexOf('/');
    const found = checkSync(pattern.slice(1, end), pattern.slice(end + 1));
    // The checker guesses where it cannot prove, and on a busy machine guesses otherwise: its text is tried.
    const text = found.attack?.string;
    if (found.status === 'safe' || (text && timeOf(pattern, end, text) < mostMs)) return [];
    const why = found.complexity?.summary ?? found.error?.kind ?? found.status;
    return [`${pattern}: ${why} (${found.attack?.pattern ?? 'no text found'})`];
  });
}

/** What a text takes this engine, whatever else the machine does. **Units:** milliseconds. */
function timeOf(pattern, end, text) {
  const before = process.cpuUsage();
  text.replace(new RegExp(pattern.slice(1, end), pattern.slice(end + 1)), '');
  return process.cpuUsage(before).user / 1_000;
}
