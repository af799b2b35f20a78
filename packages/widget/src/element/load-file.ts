// Loads a file for all elements of a page at once: one request, a time limit, and another attempt after a failure.
import { importFile, type FileName, type Files } from './files.js';

/** How long a file may take. **Units:** milliseconds. */
export const patienceMs = 15_000;

/** The shortest and the longest time between a second attempt that failed and the next. **Units:** milliseconds. */
const pausesMs = { shortest: 1_000, longest: 60_000 } as const;

const loads = new Map<FileName, Promise<unknown>>();
const failures = new Map<FileName, { readonly count: number; readonly until: number }>();

/**
 * The file, once. **Throws** (rejects) where it cannot be had in time; who asks again makes another attempt, from the
 * third on only when a pause is over: a pointer on its way over the figure asks many times.
 */
export function loadFile<Name extends FileName>(name: Name): Promise<Files[Name]> {
  const before = loads.get(name);
  // What is kept under a name is what was imported by that name.
  if (before) return before as Promise<Files[Name]>;
  const { count = 0, until = 0 } = failures.get(name) ?? {};
  if (performance.now() < until) return Promise.reject(new Error(`loadFile: no ${name}`));
  const load = inTime(importFile(name, count), name);
  loads.set(name, load);
  load.catch(() => {
    loads.delete(name);
    const pause = count === 0 ? 0 : pausesMs.shortest * 2 ** (count - 1);
    const wait = Math.min(pause, pausesMs.longest);
    failures.set(name, { count: count + 1, until: performance.now() + wait });
  });
  return load;
}

function inTime<File>(file: Promise<File>, name: FileName): Promise<File> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`loadFile: no ${name}`)), patienceMs);
    file.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
