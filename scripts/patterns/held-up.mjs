// Patterns that a text can hold up: those for which a checker of patterns finds a text whose time grows faster than it.
import process from 'node:process';
import { runInNewContext } from 'node:vm';
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
    if (found.status === 'safe' || (text && !isHeldUp(pattern, end, text))) return [];
    const why = found.complexity?.summary ?? found.error?.kind ?? found.status;
    return [`${pattern}: ${why} (${found.attack?.pattern ?? 'no text found'})`];
  });
}

/** Whether this engine takes too long for a text, in time of its own, whatever else the machine does. */
function isHeldUp(pattern, end, text) {
  const replaced = { text, pattern: new RegExp(pattern.slice(1, end), pattern.slice(end + 1)) };
  // What takes as long as the world lasts is stopped; where that was too soon, since others had the machine, it is tried on.
  for (let patienceMs = mostMs; ; patienceMs *= 2) {
    const before = process.cpuUsage();
    const isDone = isDoneWithin(patienceMs, replaced);
    const takenMs = process.cpuUsage(before).user / 1_000;
    if (isDone || takenMs >= mostMs) return takenMs >= mostMs;
  }
}

function isDoneWithin(timeout, replaced) {
  try {
    runInNewContext('text.replace(pattern, "")', replaced, { timeout });
    return true;
  } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
