// Loads a file for all elements of a page at once: one request, a time limit, and another attempt after a failure.
import { importFile, type FileName, type Files } from './files.js';

/** How long a file may take. **Units:** milliseconds. */
export const patienceMs = 15_000;

const loads = new Map<FileName, Promise<unknown>>();
const attempts = new Map<FileName, number>();

/** The file, once. **Throws** (rejects) where it cannot be had in time; who asks again makes another attempt. */
export function loadFile<Name extends FileName>(name: Name): Promise<Files[Name]> {
  const before = loads.get(name);
  // What is kept under a name is what was imported by that name.
  if (before) return before as Promise<Files[Name]>;
  const attempt = attempts.get(name) ?? 0;
  attempts.set(name, attempt + 1);
  const load = inTime(importFile(name, attempt), name);
  loads.set(name, load);
  load.catch(() => loads.delete(name));
  return load;
}

function inTime<File>(file: Promise<File>, name: FileName): Promise<File> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`loadFile: no answer for ${name}`)),
      patienceMs,
    );
    file.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
