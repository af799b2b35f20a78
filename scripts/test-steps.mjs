// Every step of the test command: its name, the command that runs it alone, and who counts its tests.

/** A runner that writes a report counts each of its tests; any other step counts as one check. */
const unit = (folder) => ({
  name: `unit tests of ${folder}`,
  command: `npx vitest run --root ${folder}`,
  runner: 'vitest',
  folder,
});

const inPackage = (tool, folder, command) => ({
  name: `${tool} of ${folder}`,
  command: `npm exec -w ${folder} -- ${command}`,
});

const ATTW = 'attw --pack . --profile esm-only --no-summary --exclude-entrypoints';

export const STEPS = [
  { name: 'build', command: 'npm run build -- --output-logs=new-only', stops: true },
  { name: 'types', command: 'npm run typecheck -- --output-logs=errors-only' },
  { name: 'types of the fences', command: 'npx tsc -p fences/tsconfig.json' },
  { name: 'lint', command: 'npx eslint . --max-warnings 0' },
  { name: 'format', command: 'npx prettier --check . --log-level warn' },
  { name: 'unused files, exports and dependencies', command: 'npx knip --no-config-hints' },
  { ...unit('fences'), name: 'fences' },
  unit('scripts'),
  unit('packages/core'),
  unit('packages/widget'),
  { name: 'size of the script-tag bundle', command: 'npx size-limit' },
  inPackage('publint', 'packages/core', 'publint --strict'),
  inPackage('publint', 'packages/widget', 'publint --strict'),
  inPackage('published types', 'packages/core', `${ATTW} ledger.json feed.schema.json`),
  inPackage('published types', 'packages/widget', `${ATTW} cdn custom-elements.json`),
  { name: 'two clean builds are the same bytes', command: 'node scripts/check-reproducible.mjs' },
  {
    name: 'browser tests',
    command: 'npm run e2e -w apps/demo',
    runner: 'playwright',
    folder: 'apps/demo',
  },
];
