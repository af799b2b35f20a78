// Builds everything, then serves the built demo on a loopback address and prints where.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { freePort } from './free-port.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules', ...name.split('/'));

console.log('1/2 building core, widget and demo …');
const build = spawnSync(process.execPath, [bin('turbo/bin/turbo'), 'run', 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
});
if (build.status !== 0) {
  console.error('The build failed; this repeats it alone: npm run build');
  process.exit(1);
}

const port = await freePort(Number(process.env.PORT ?? 4173));
console.log('2/2 serving the demo …');
const server = spawn(
  process.execPath,
  [bin('vite/bin/vite.js'), 'preview', '--host', '127.0.0.1', '--port', `${port}`, '--strictPort'],
  { cwd: path.join(root, 'apps/demo'), stdio: ['ignore', 'pipe', 'inherit'] },
);

server.stdout.on('data', (text) => {
  if (!text.toString().includes('Local')) return;
  console.log(`\n  The demo is at http://127.0.0.1:${port}/\n  Stop it with Ctrl+C.\n`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
