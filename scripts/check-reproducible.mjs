// Builds the repository twice from clean copies in different places, and compares every byte.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const SCOPE = '@dprk-deployment-tracker';
const WORKSPACES = ['packages/core', 'packages/widget', 'packages/cli', 'apps/demo'];

/** Links the installed packages into a copy, but the workspace's own ones to the copy itself. */
async function linkPackages(copy) {
  const installed = path.join(root, 'node_modules');
  const here = path.join(copy, 'node_modules');
  await mkdir(path.join(here, SCOPE), { recursive: true });
  for (const name of await readdir(installed)) {
    if (name !== SCOPE) await symlink(path.join(installed, name), path.join(here, name));
  }
  for (const workspace of WORKSPACES) {
    const link = path.join(here, SCOPE, path.basename(workspace));
    await symlink(path.join(copy, workspace), link);
    const own = path.join(root, workspace, 'node_modules');
    if (existsSync(own)) await symlink(own, path.join(copy, workspace, 'node_modules'));
  }
}

/** Copies the sources, as git knows them, to a new place. */
async function copySources(copy) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files) {
    if (file !== '' && existsSync(path.join(root, file))) {
      await cp(path.join(root, file), path.join(copy, file));
    }
  }
}

/** Builds a copy under a time zone of its own. */
async function build(copy, TZ) {
  for (const workspace of WORKSPACES) {
    const env = { ...process.env, TZ, npm_config_loglevel: 'error' };
    await run('npm', ['run', 'build', '-w', workspace], { cwd: copy, env });
  }
}

/** Every built file of a copy, by its path, with its digest. */
async function digests(copy) {
  const found = new Map();
  for (const workspace of WORKSPACES) {
    const folder = path.join(copy, workspace);
    const built = existsSync(path.join(folder, 'dist'))
      ? await readdir(path.join(folder, 'dist'), { recursive: true, withFileTypes: true })
      : [];
    const files = built
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const manifest = path.join(folder, 'custom-elements.json');
    for (const file of existsSync(manifest) ? [...files, manifest] : files) {
      const hash = createHash('sha256').update(await readFile(file));
      found.set(path.relative(copy, file), hash.digest('hex'));
    }
  }
  return found;
}

const place = await mkdtemp(path.join(tmpdir(), 'two-builds-'));
try {
  const copies = [path.join(place, 'first'), path.join(place, 'a-second-and-longer-path')];
  for (const copy of copies) {
    await copySources(copy);
    await linkPackages(copy);
  }
  await Promise.all([build(copies[0], 'UTC'), build(copies[1], 'Pacific/Kiritimati')]);
  const [first, second] = await Promise.all(copies.map(digests));
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const unlike = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of unlike) console.error(`differs between two builds: ${name}`);
  console.log(`${names.length} built files compared, ${unlike.length} differ`);
  if (unlike.length > 0 || names.length === 0) process.exitCode = 1;
} catch (error) {
  console.error(error.stdout ?? '', error.stderr ?? '', error.message);
  process.exitCode = 1;
} finally {
  await rm(place, { recursive: true, force: true });
}
