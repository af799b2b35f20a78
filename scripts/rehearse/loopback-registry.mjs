// A package registry on loopback that holds nothing but ours: Verdaccio in a folder of its own, with no way to any other.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { freePort } from '../free-port.mjs';

const run = promisify(execFile);

const VERSION = '6.8.0';
/** A plain install asks for a tag of node-fetch that registries may lack. */
const MANIFEST = {
  private: true,
  dependencies: { verdaccio: VERSION },
  overrides: { 'node-fetch': '2.7.0' },
};
const CONFIG = `storage: ./storage
auth: { htpasswd: { file: ./htpasswd, max_users: 1 } }
uplinks: {}
packages: { '@dprk-deployment-tracker/*': { access: $all, publish: $authenticated } }
web: { enable: false }
log: { type: file, path: ./verdaccio.log, level: warn }
`;

/** Verdaccio's program, installed once for all rehearsals of a machine. */
async function verdaccio() {
  const folder = path.join(tmpdir(), `dprk-verdaccio-${VERSION}`);
  const program = path.join(folder, 'node_modules/verdaccio/bin/verdaccio');
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(MANIFEST));
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  return program;
}

/** Waits until the registry answers. **Throws** after half a minute, or once the program has ended. */
async function answering(address, child) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) throw new Error('the registry ended before it answered');
    const answer = await fetch(`${address}-/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the registry does not answer');
}

/** Makes the one user there is, and gives what that user is known by. */
async function tokenOf(address) {
  const user = { name: 'rehearsal', password: randomBytes(24).toString('base64url'), type: 'user' };
  const answer = await fetch(`${address}-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  const { token } = await answer.json();
  if (!token) throw new Error(`the registry gives no token: ${answer.status}`);
  return token;
}

/** Starts it with empty storage in a folder; gives its address, an npm configuration that may publish, and a way to stop. */
export async function startRegistry(folder) {
  const program = await verdaccio();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'config.yaml'), CONFIG);
  const port = await freePort(27_300);
  const args = [program, '-c', path.join(folder, 'config.yaml'), '-l', `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  try {
    await answering(address, child);
    const userconfig = path.join(folder, 'npmrc');
    const token = await tokenOf(address);
    // Of our scope alone: whatever else is installed keeps coming from the usual registry.
    const lines = [
      `@dprk-deployment-tracker:registry=${address}`,
      `//127.0.0.1:${port}/:_authToken=${token}`,
    ];
    await writeFile(userconfig, `${lines.join('\n')}\n`);
    return { address, userconfig, stop: () => child.kill() };
  } catch (error) {
    child.kill();
    throw error;
  }
}
