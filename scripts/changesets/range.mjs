// What lies between two states of the repository, as git tells it.
import { execFileSync } from 'node:child_process';

/** A repository from some state on: the files that changed since, and what each said then and says now. */
export function rangeSince(root, base) {
  const git = (...args) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    });
  const shown = (state, file) => {
    try {
      return git('show', `${state}:${file}`);
    } catch {
      return undefined;
    }
  };
  const told = git('diff', '--name-status', '--no-renames', '-z', base, 'HEAD').split('\0');
  const files = new Map();
  for (let at = 0; at + 1 < told.length; at += 2) files.set(told[at + 1], told[at]);
  return {
    /** File to `A`, `M` or `D`. */
    files,
    before: (file) => shown(base, file),
    now: (file) => shown('HEAD', file),
  };
}

/** Where the work that HEAD holds left the main line, or the named one. **Throws** where there is no such line. */
export function leftAt(root, line) {
  const names = line === undefined ? ['origin/main', 'main'] : [line];
  for (const name of names) {
    try {
      const args = ['merge-base', '--end-of-options', name, 'HEAD'];
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      // The next name may be known.
    }
  }
  throw new Error(`${names.join(' or ')} is not known here, or has nothing in common with HEAD`);
}
