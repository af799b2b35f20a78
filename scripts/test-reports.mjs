// Reads what a test runner reported: how many passed and failed, which files failed, and which needed a second run.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Vitest's JSON report. */
function readVitest(report, root) {
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    const titles = failed.map(({ fullName }) => fullName);
    // A file that cannot even be loaded fails without a failed test.
    if (titles.length === 0 && file.status === 'failed') titles.push(file.message.split('\n')[0]);
    return titles.map((title) => ({ file: path.relative(root, file.name), title }));
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
    unsteady: [],
  };
}

/** All specs of a Playwright suite, at any depth. */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** Playwright's JSON report. */
function readPlaywright(report, root) {
  const base = path.relative(root, report.config.rootDir);
  const specs = specsOf(report);
  const named = ({ file, line, title }) => ({ file: `${path.join(base, file)}:${line}`, title });
  const failures = specs.filter(({ ok }) => !ok).map(named);
  const unsteady = specs
    .filter(({ ok, tests }) => ok && tests.some(({ status }) => status === 'flaky'))
    .map(named);
  const broken = report.errors.map(({ message }) => ({ file: base, title: message }));
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + broken.length,
    skipped,
    failures: [...failures, ...broken],
    unsteady,
  };
}

/** What the runner counted, or undefined where it left no report. */
export function readReport(runner, file, root) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return runner === 'vitest' ? readVitest(report, root) : readPlaywright(report, root);
}

/** The command that repeats one failed file alone. */
export function repeatCommand(step, failure) {
  const file = path.posix.relative(step.folder, failure.file.split(path.sep).join('/'));
  return step.runner === 'vitest'
    ? `${step.command} ${file}`
    : `${step.command} -- ${file.replace(/^e2e\//, '')}`;
}
