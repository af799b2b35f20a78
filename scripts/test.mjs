// The one test command: runs every step, shows progress, and closes with one line that sums them all.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { namedFiles } from './named-files.mjs';
import { readReport, repeatCommand } from './test-reports.mjs';
import { STEPS } from './test-steps.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'reports');
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** The file a step's runner reports to. */
function reportFile(step) {
  return step.runner === 'playwright'
    ? path.join(reports, 'e2e.json')
    : path.join(reports, `${step.folder.replaceAll('/', '-')}.json`);
}

/** Runs a step's command, showing what it prints; a runner is also told where to report. */
function runCommand(step) {
  const command =
    step.runner === 'vitest'
      ? `${step.command} --reporter=default --reporter=json --outputFile.json="${reportFile(step)}"`
      : step.command;
  const env = {
    ...process.env,
    REPORT_DIR: reports,
    TURBO_TELEMETRY_DISABLED: '1',
    npm_config_loglevel: 'error',
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  };
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: true,
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

/** What a step counted, with a failure wherever its runner ended badly or ran nothing. */
function outcome(step, { status, printed }) {
  const ended = status === 0;
  const failure = (title) => ({ file: step.folder ?? '', title });
  if (step.runner === undefined) {
    const files = ended ? [] : namedFiles(root, printed).slice(0, 12);
    const failures = files.map((file) => ({ file, title: 'see above' }));
    if (!ended && files.length === 0) failures.push(failure('see above'));
    return { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0, failures };
  }
  const counted = readReport(step.runner, reportFile(step), root);
  if (counted === undefined) {
    return { passed: 0, failed: 1, skipped: 0, failures: [failure('the runner left no report')] };
  }
  const ran = counted.passed + counted.failed;
  if (ran > 0 && (ended || counted.failed > 0)) return counted;
  const title = ran === 0 ? 'no test ran' : 'the runner failed outside of its tests';
  return {
    ...counted,
    failed: counted.failed + 1,
    failures: [...counted.failures, failure(title)],
  };
}

/** Says of a failed step what failed where, and how to repeat it alone. */
function explain(step, failures) {
  console.log(`\nFAILED ${step.name}`);
  for (const { file, title } of failures) {
    console.log(`  ${[file, title].filter(Boolean).join(': ')}`);
  }
  const files = step.runner ? failures.filter(({ file }) => file !== step.folder) : [];
  const commands = new Set(files.map((failed) => repeatCommand(step, failed)));
  for (const command of commands.size > 0 ? commands : [step.command]) {
    console.log(`  repeat it alone: ${command}`);
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [];
for (const [index, step] of STEPS.entries()) {
  const place = `[${index + 1}/${STEPS.length}]`;
  console.log(`\n${place} ${step.name}: ${step.command}`);
  const since = Date.now();
  const result = outcome(step, await runCommand(step));
  results.push({ step, ...result });
  const word = result.failed === 0 ? 'passed' : 'FAILED';
  console.log(`${place} ${step.name} ${word} in ${seconds(since)}`);
  if (step.stops && result.failed > 0) {
    console.log('The other steps need this one: they did not run.');
    break;
  }
}

for (const { step, failed, failures } of results) if (failed > 0) explain(step, failures);

const sum = (name) => results.reduce((total, result) => total + result[name], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
