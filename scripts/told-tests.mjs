// What the test command says at its end: of each step what failed or needed a second run, and one line that sums all.
import { repeatCommand } from './test-reports.mjs';

const nameOf = ({ file, title }) => `  ${[file, title].filter(Boolean).join(': ')}`;

/** What failed where in a step, and how to repeat it alone; nothing where nothing failed. */
export function failedLines(step, failures) {
  if (failures.length === 0) return [];
  const files = step.runner ? failures.filter(({ file }) => file !== step.folder) : [];
  const commands = new Set(files.map((failed) => repeatCommand(step, failed)));
  return [
    '',
    `FAILED ${step.name}`,
    ...failures.map(nameOf),
    ...[...(commands.size > 0 ? commands : [step.command])].map(
      (command) => `  repeat it alone: ${command}`,
    ),
  ];
}

/** Which tests of a step failed once and passed when run again, and how to find out why; nothing where none did. */
export function unsteadyLines(step, unsteady) {
  if (unsteady.length === 0) return [];
  const commands = new Set(unsteady.map((test) => repeatCommand(step, test)));
  return [
    '',
    `UNSTEADY ${step.name}: failed once and passed when run again`,
    ...unsteady.map(nameOf),
    ...[...commands].map((command) => `  repeat it: ${command} --retries=0 --repeat-each=10`),
  ];
}

/** The last line. What was unsteady has passed, and is counted besides; what is none is not said. */
export function lastLine({ passed, failed, unsteady = 0, skipped = 0 }) {
  const more = Object.entries({ unsteady, skipped }).filter(([, count]) => count > 0);
  return [`${passed} passed`, `${failed} failed`, ...more.map(([what, n]) => `${n} ${what}`)].join(
    ', ',
  );
}
