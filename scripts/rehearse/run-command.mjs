// Runs a command to its end and keeps all that it prints.
import { spawn } from 'node:child_process';

/** How it ended, and what it printed on both streams, in the order it came. **Throws** (rejects) where it cannot start. */
export function runCommand(command, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, printed }));
  });
}
