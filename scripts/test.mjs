// The one test command: turbo runs what is not cached, side by side, and one line at the end sums all that counted.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { namedFiles } from './named-files.mjs';
import { readReport } from './test-reports.mjs';
import { RELEASE_TASKS, TEST_TASKS, stepOf } from './test-tasks.mjs';
import { failedLines, lastLine, unsteadyLines } from './told-tests.mjs';

const root = path.resolve(import.meta.dirname, '..');
const runs = path.join(root, '.turbo/runs');
const started = Date.now();

/** Runs the tasks, showing what they print as it comes; gives all of it. */
function runTurbo(tasks) {
  const turbo = path.join(root, 'node_modules/turbo/bin/turbo');
  const ways = ['--summarize', '--continue=dependencies-successful', '--concurrency=100%'];
  const args = [turbo, 'run', ...tasks, ...ways, '--output-logs=new-only'];
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    npm_config_loglevel: 'error',
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    });
    let printed = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8').on('data', (text) => {
        printed += text;
        to.write(text);
      });
    }
    child.on('close', (status) => resolve({ status, printed }));
  });
}

/** The tasks as turbo summed them up, and how many it began and never ended; none where it ended before it ran any. */
function ranTasks() {
  const [file] = existsSync(runs) ? readdirSync(runs) : [];
  if (file === undefined) return { tasks: [], stopped: 0 };
  const { tasks, execution } = JSON.parse(readFileSync(path.join(runs, file), 'utf8'));
  const { attempted, cached, success, failed } = execution;
  return {
    tasks: tasks.filter(({ command }) => command !== '<NONEXISTENT>'),
    // Turbo that somebody stops calls itself successful and leaves these out.
    stopped: attempted - cached - success - failed,
  };
}

/** What a step counted, with a failure wherever it ended badly, ran nothing or never came to run. */
function outcome(step, exitCode, printed) {
  const ended = exitCode === 0;
  const failure = (title) => ({ file: step.folder, title });
  const none = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
  const failed = (title) => ({ ...none, failed: 1, failures: [failure(title)] });
  if (exitCode === undefined) return failed('it waits for a task that failed');
  if (step.runner === undefined) {
    const own = printed.split('\n').filter((line) => line.includes(step.prefix.trim()));
    const files = ended ? [] : namedFiles(root, own.join('\n')).slice(0, 12);
    const failures = files.map((file) => ({ file, title: 'see above' }));
    if (!ended && files.length === 0) failures.push(failure('see above'));
    return { ...none, passed: ended ? 1 : 0, failed: ended ? 0 : 1, failures };
  }
  const counted = readReport(step.runner, path.join(root, step.report), root);
  if (counted === undefined) return failed('the runner left no report');
  const ran = counted.passed + counted.failed;
  if (ran > 0 && (ended || counted.failed > 0)) return counted;
  const title = ran === 0 ? 'no test ran' : 'the runner failed outside of its tests';
  return {
    ...counted,
    failed: counted.failed + 1,
    failures: [...counted.failures, failure(title)],
  };
}

rmSync(runs, { recursive: true, force: true });
for (const folder of ['.', 'packages/core', 'packages/widget', 'apps/demo', 'apps/hosts']) {
  rmSync(path.join(root, folder, 'reports'), { recursive: true, force: true });
}

const isForRelease = process.argv.includes('--release');
const { status, printed } = await runTurbo([...TEST_TASKS, ...(isForRelease ? RELEASE_TASKS : [])]);
const { tasks, stopped } = ranTasks();
const results = tasks.map((task) => {
  const step = stepOf(task);
  return { step, ...outcome(step, task.execution?.exitCode ?? undefined, printed) };
});
const say = (lines) => lines.forEach((line) => console.log(line));
for (const { step, failures } of results) say(failedLines(step, failures));
for (const { step, unsteady } of results) say(unsteadyLines(step, unsteady));
if (stopped > 0) console.log(`\nSTOPPED before they ended: ${stopped} tasks`);

const sum = (name) => results.reduce((total, result) => total + result[name], 0);
console.log(`\nIn ${((Date.now() - started) / 1000).toFixed(0)} s`);
const failed = sum('failed') + stopped;
const unsteady = results.flatMap((result) => result.unsteady).length;
console.log(lastLine({ passed: sum('passed'), failed, unsteady, skipped: sum('skipped') }));
process.exitCode = status !== 0 || failed > 0 || sum('passed') === 0 ? 1 : 0;
