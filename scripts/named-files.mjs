// Finds the files that a failed command named in what it printed.
import { statSync } from 'node:fs';
import path from 'node:path';

const WORKSPACES = ['packages/core', 'packages/widget', 'packages/cli', 'apps/demo', 'apps/hosts'];
const COLOUR_CODES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const TURBO_PREFIX = /^@dprk-deployment-tracker\/(\w+)[:#]/;
const FILE = /[\w./@-]+\.(?:d\.)?(?:m?[jt]s|json|html|css|md|ya?ml|csv|svg)\b/g;
const PRODUCT = /(?:^|\/)(?:node_modules|dist|reports)\//;

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Where a name printed in a line leads, relative to the root, or undefined where to nothing of ours. */
function lookUp(root, name, folders) {
  const places = path.isAbsolute(name) ? [name] : folders.map((at) => path.join(root, at, name));
  const found = places.find(isFile);
  if (found === undefined) return undefined;
  const relative = path.relative(root, found);
  return relative.startsWith('..') || PRODUCT.test(relative) ? undefined : relative;
}

/** The files of the repository that the printed text names, each once, in the order they come. */
export function namedFiles(root, printed) {
  const files = new Set();
  for (const line of printed.replace(COLOUR_CODES, '').split('\n')) {
    const workspace = WORKSPACES.find((at) => at.endsWith(`/${TURBO_PREFIX.exec(line)?.[1]}`));
    const text = line.replace(/^(?:@dprk-deployment-tracker\/|\/\/:)\S+: /, '');
    // Such a line repeats the command, it does not say what is wrong.
    if (/^(>|npm error) /.test(text)) continue;
    const folders = workspace === undefined ? ['.', ...WORKSPACES] : [workspace];
    for (const [name] of text.matchAll(FILE)) {
      const file = lookUp(root, name, folders);
      if (file !== undefined) files.add(file);
    }
  }
  return [...files];
}
