// Installs a consumer as a stranger would: our packages from where they were put, everything else from the usual registry.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { runCommand } from './run-command.mjs';

const SCOPE = '@dprk-deployment-tracker';

/**
 * What npm hands to its scripts belongs to the project it was started in; and Vite, which serves the pages here, says
 * `production` to its whole process, where npm would leave out what only developers need.
 */
function strangersEnvironment() {
  const ours = /^(?:npm_(?!config_(?:cache|registry)$)|NODE_ENV$|INIT_CWD$)/;
  const own = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return {
    ...Object.fromEntries(own),
    ...{ CI: '1', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' },
  };
}

function npm(folder, args) {
  return runCommand('npm', args, { cwd: folder, env: strangersEnvironment() });
}

/** Runs a script of a project; gives how it ended and all that it printed. */
export function runIn(folder, script) {
  return npm(folder, ['run', '--silent', script]);
}

/** Installs what the project names. **Throws** with what npm said where that fails. */
export async function installConsumer(folder, about, registryOrTarballs) {
  if (typeof registryOrTarballs === 'string') {
    await writeFile(path.join(folder, '.npmrc'), `${SCOPE}:registry=${registryOrTarballs}\n`);
  } else {
    // All of them, since a package of ours that is asked for by another is on no registry.
    const files = Object.entries(registryOrTarballs).map(([name, file]) => [name, `file:${file}`]);
    const dependencies = { ...about.dependencies, ...Object.fromEntries(files) };
    const text = JSON.stringify({ ...about, dependencies }, null, 2);
    await writeFile(path.join(folder, 'package.json'), text);
  }
  const ways = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  const { status, printed } = await npm(folder, ['install', ...ways]);
  if (status !== 0) throw new Error(`npm install:\n${printed}`);
}
