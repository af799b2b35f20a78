// A copy of the checkout, with its history and with what is not committed yet, in which a release can be made for nothing.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runCommand } from './run-command.mjs';

/** Makes it. Git is asked for the files, so that nothing built or installed comes along. */
export function copyCheckout(root, copy) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  git('clone', '--quiet', '--no-hardlinks', root, copy);
  const changed = ['ls-files', '-z', '--modified', '--others', '--exclude-standard'];
  for (const file of new Set(git(...changed).split('\0'))) {
    if (file === '') continue;
    const [from, to] = [path.join(root, file), path.join(copy, file)];
    if (existsSync(from)) cpSync(from, to);
    else rmSync(to, { force: true });
  }
}

/** Runs a command in it, with what it prints shown only where it fails. **Throws** then. */
export async function runIn(folder, env, command, ...args) {
  const quiet = { TURBO_TELEMETRY_DISABLED: '1', npm_config_loglevel: 'error' };
  const whole = { ...process.env, ...quiet, ...env };
  const { status, printed } = await runCommand(command, args, { cwd: folder, env: whole });
  if (status === 0) return printed;
  throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${printed}`);
}
