// What runners report is counted and named, a second run included, and said so at the end of the test command.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from './test-reports.mjs';
import { stepOf } from './test-tasks.mjs';
import { failedLines, lastLine, unsteadyLines } from './told-tests.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'reports-'));

function read(runner, report) {
  const file = path.join(root, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return readReport(runner, file, root);
}

/** A spec as Playwright writes it. */
const spec = (title, line, status) => ({
  title,
  line,
  file: 'frame.test.ts',
  ok: status !== 'unexpected',
  tests: [{ status }],
});

const playwright = {
  config: { rootDir: path.join(root, 'apps/demo/e2e') },
  suites: [
    {
      specs: [spec('stands', 10, 'expected')],
      suites: [{ specs: [spec('is late', 20, 'flaky'), spec('is wrong', 30, 'unexpected')] }],
    },
  ],
  errors: [],
  stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 2 },
};

const step = stepOf({
  task: 'e2e',
  package: '@dprk-deployment-tracker/demo',
  directory: 'apps/demo',
});

describe('readReport', () => {
  it('of Playwright counts a test that passed when run again as passed, and names it', () => {
    expect(read('playwright', playwright)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      failures: [{ file: 'apps/demo/e2e/frame.test.ts:30', title: 'is wrong' }],
      unsteady: [{ file: 'apps/demo/e2e/frame.test.ts:20', title: 'is late' }],
    });
  });

  it('of Playwright counts an error outside of tests as a failure', () => {
    const report = { ...playwright, suites: [], errors: [{ message: 'no server' }] };
    const { failed, failures, unsteady } = read('playwright', report);
    // One that the counts name and one outside of them.
    expect(failed).toBe(2);
    expect(failures).toEqual([{ file: 'apps/demo/e2e', title: 'no server' }]);
    expect(unsteady).toEqual([]);
  });

  it('of Vitest names failed tests, and files that could not be loaded', () => {
    const report = {
      numPassedTests: 4,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        {
          name: path.join(root, 'a.test.ts'),
          status: 'failed',
          assertionResults: [{ status: 'failed', fullName: 'a is b' }, { status: 'passed' }],
        },
        {
          name: path.join(root, 'b.test.ts'),
          status: 'failed',
          message: 'no such file\n  at b',
          assertionResults: [],
        },
      ],
    };
    expect(read('vitest', report)).toEqual({
      passed: 4,
      failed: 2,
      skipped: 1,
      failures: [
        { file: 'a.test.ts', title: 'a is b' },
        { file: 'b.test.ts', title: 'no such file' },
      ],
      unsteady: [],
    });
  });

  it('is nothing where the runner left no report', () => {
    expect(readReport('vitest', path.join(root, 'none.json'), root)).toBeUndefined();
  });
});

describe('unsteadyLines', () => {
  it('names each test that needed its second run, and the command that repeats it without one', () => {
    const { unsteady } = read('playwright', playwright);
    expect(unsteadyLines(step, unsteady)).toEqual([
      '',
      'UNSTEADY e2e of apps/demo: failed once and passed when run again',
      '  apps/demo/e2e/frame.test.ts:20: is late',
      '  repeat it: npm run e2e -w apps/demo -- frame.test.ts:20 --retries=0 --repeat-each=10',
    ]);
  });

  it('says nothing where nothing was unsteady', () => {
    expect(unsteadyLines(step, [])).toEqual([]);
  });
});

describe('failedLines', () => {
  it('names what failed and the command that repeats it alone', () => {
    const { failures } = read('playwright', playwright);
    expect(failedLines(step, failures)).toEqual([
      '',
      'FAILED e2e of apps/demo',
      '  apps/demo/e2e/frame.test.ts:30: is wrong',
      '  repeat it alone: npm run e2e -w apps/demo -- frame.test.ts:30',
    ]);
  });

  it('repeats the whole step where no file is to blame', () => {
    const failures = [{ file: 'apps/demo', title: 'no test ran' }];
    expect(failedLines(step, failures).at(-1)).toBe('  repeat it alone: npm run e2e -w apps/demo');
  });

  it('says nothing where nothing failed', () => {
    expect(failedLines(step, [])).toEqual([]);
  });
});

describe('lastLine', () => {
  it('begins with what passed and failed, and says the rest where there is some', () => {
    expect(lastLine({ passed: 3, failed: 0 })).toBe('3 passed, 0 failed');
    expect(lastLine({ passed: 3181, failed: 0, unsteady: 1 })).toBe(
      '3181 passed, 0 failed, 1 unsteady',
    );
    expect(lastLine({ passed: 3, failed: 1, unsteady: 2, skipped: 4 })).toBe(
      '3 passed, 1 failed, 2 unsteady, 4 skipped',
    );
  });
});
