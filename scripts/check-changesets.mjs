// Refuses a range of commits whose notes do not fit what it changes. Argument: the line that was left, else main.
import path from 'node:path';
import process from 'node:process';
import { refusals } from './changesets/demands.mjs';
import { leftAt, rangeSince } from './changesets/range.mjs';

const root = process.env.CHECKED_REPOSITORY ?? path.resolve(import.meta.dirname, '..');

try {
  const base = leftAt(root, process.argv[2]);
  const range = rangeSince(root, base);
  const found = refusals(range);
  for (const { what, where, mend } of found) {
    console.error(`check-changesets: ${what}\n  where: ${where}\n  mend:  ${mend}`);
  }
  console.log(
    `${range.files.size} changed files since ${base.slice(0, 12)}, ${found.length} refusals`,
  );
  if (found.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(`check-changesets: ${(error.stderr ?? error.message).trim()}`);
  process.exitCode = 2;
}
