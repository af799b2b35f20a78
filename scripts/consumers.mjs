// Packs the packages as they are built and runs the consumers with them; names on the command line run these alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runConsumers } from './rehearse/consumers.mjs';

const root = path.resolve(import.meta.dirname, '..');
const place = mkdtempSync(path.join(tmpdir(), 'packed-'));

/** The paths of the packed packages by their names. */
function packed() {
  const args = [
    'pack',
    '--json',
    '--pack-destination',
    place,
    '-w',
    'packages/core',
    '-w',
    'packages/widget',
  ];
  const listed = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  return Object.fromEntries(
    Object.values(listed).map(({ name, filename }) => [name, path.join(place, filename)]),
  );
}

try {
  const only = process.argv.slice(2);
  await runConsumers({ registryOrTarballs: packed(), ...(only.length > 0 && { only }) });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
