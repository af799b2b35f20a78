// What the test command and the release check run: names of turbo's tasks, and who counts the tests of each.

/** Tasks that find faults; turbo.json says what each depends on and what it is cached by. */
export const TEST_TASKS = [
  ...['build', 'typecheck', 'test', 'e2e', 'publint'],
  ...['lint', 'check-format', 'unused', 'size', 'test-scripts'],
];

/** What only a release needs besides. */
export const RELEASE_TASKS = ['published-types', 'reproducible'];

/** Tasks whose runner counts its tests in a report, relative to the task's folder; any other counts as one check. */
const RUNNERS = {
  test: { runner: 'vitest', report: 'reports/unit.json' },
  'test-scripts': { runner: 'vitest', report: 'reports/scripts.json', folder: 'scripts' },
  e2e: { runner: 'playwright', report: 'reports/e2e.json' },
};

/** A task of turbo's summary as a step: its name, its folder, its report, and the command that repeats it alone. */
export function stepOf({ task, package: name, directory }) {
  const isRoot = name === '//';
  const { runner, report, folder = directory } = RUNNERS[task] ?? {};
  const where = isRoot ? '' : ` -w ${directory}`;
  return {
    name: isRoot ? task : `${task} of ${directory}`,
    prefix: isRoot ? `//:${task}: ` : `${name}:${task}: `,
    folder: folder ?? '',
    runner,
    report: report && `${directory === '' ? '' : `${directory}/`}${report}`,
    command: runner === 'vitest' ? `npx vitest run --root ${folder}` : `npm run ${task}${where}`,
  };
}
