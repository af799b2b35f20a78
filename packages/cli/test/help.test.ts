// What every command says of itself is true: each example of its help is run, and a word that it does not know is told.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { bin, cli, ownFolder, run, twoClaims, writeFeed } from './run-cli.js';

const names = ['snippet', 'check', 'export', 'render', 'summary'];

const folder = ownFolder();
writeFeed(folder, 'feed.json', twoClaims);
const program = path.join(folder, 'dprk-deployment-tracker');
writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
chmodSync(program, 0o755);

const inShell = (line: string, cwd = folder) =>
  run('/bin/sh', ['-c', line], {
    cwd,
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` },
  });

/** The command lines of a help text. */
function examples(help: string): readonly string[] {
  const [, lines = ''] = /\nExamples:\n([^]*?)\n\n/.exec(help) ?? [];
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const helps = await Promise.all(names.map(async (name) => (await cli([name, '--help'])).stdout));

describe('--help', () => {
  test('of the program names every command, what it does, and how it ends', async () => {
    const { code, stdout, stderr } = await cli(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S.*$`, 'm'));
    expect(stdout).toMatch(/Exit codes:\n {2}0 /);
    expect(await cli(['-h'])).toMatchObject({ code: 0, stdout });
  });

  test.each(names.map((name, index) => [name, helps[index] ?? ''] as const))(
    'of %s has usage, options, examples, and no line too wide to be read',
    (name, help) => {
      expect(help).toMatch(new RegExp(`^Usage: dprk-deployment-tracker ${name} `));
      expect(help).toContain('-h, --help');
      expect(examples(help).length).toBeGreaterThanOrEqual(3);
      const text = help.split('\n').filter((line) => !line.includes('dprk-deployment-tracker'));
      for (const line of text) expect(line.length, line).toBeLessThanOrEqual(80);
    },
  );

  test.each(helps.flatMap(examples))('its example is run: %s', async (line) => {
    const { code, stdout, stderr } = await inShell(line);
    expect(stderr.replace(/^written: .*\n/gm, '')).toBe('');
    expect(code).toBe(0);
    const [, out] = /--out (\S+[^/\s])$/.exec(line) ?? [];
    const written = out === undefined ? '' : readFileSync(path.join(folder, out), 'latin1');
    if (!line.includes(' > ') && !line.endsWith('/')) expect(stdout + written).not.toBe('');
  });
});

const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');
const readmeFolder = ownFolder();
const shown = readme.match(/^npx @dprk-deployment-tracker\/cli .*$/gm) ?? [];

test('the README shows every command', () => {
  for (const name of names) expect(shown.some((line) => line.includes(`/cli ${name} `))).toBe(true);
});

// What a feed's address answers is tried in check.test.ts: no test asks the network.
test.each(shown.filter((line) => !line.includes('https:')))(
  'a line of the README is run: %s',
  async (line) => {
    const own = line.replace('npx @dprk-deployment-tracker/cli', 'dprk-deployment-tracker');
    const { code, stderr } = await inShell(own, readmeFolder);
    expect([code, stderr.replace(/^written: .*\n/gm, '')]).toEqual([0, '']);
  },
);

test('--version is that of the package', async () => {
  const manifest = readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  expect(await cli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('a word that is not known', () => {
  test.each([
    [[], 'no command is given. Known: snippet, check, export, render, summary.'],
    [['chekc'], 'command "chekc" names nothing. Did you mean "check"?'],
    [['snippet', 'farme'], 'FORM "farme" names nothing. Did you mean "frame"?'],
    [['snippet', '--veiw', 'troops'], 'option "--veiw" is not known. Did you mean "--view"?'],
    [['snippet', '-x'], 'option "-x" is not known.'],
    [['snippet', '--view', 'deaths'], '--view "deaths" names nothing.'],
    [
      ['snippet', '--views', 'losses,trops'],
      '--views "trops" names nothing. Did you mean "troops"?',
    ],
    [['snippet', '--lang', 'de'], '--lang "de" names nothing. Known: en, ko, uk.'],
    [['snippet', '--lang'], '--lang needs a value. Write --lang LANGUAGE.'],
    [['snippet', '--lang', '--list'], '--lang needs a value.'],
    [['snippet', '--list=yes'], '--list takes no value.'],
    [['snippet', 'mail', 'rss'], '"rss" is one too many.'],
    [['snippet', 'mail', '--width', '300'], '--width says nothing to mail. It is for oembed.'],
    [['snippet', 'oembed', '--width', '3.5'], '--width "3.5" does not fit.'],
    [['snippet', '--view', 'troops', '--views', 'losses'], '--view "troops" is not among --views.'],
    [['check'], 'FEED is missing.'],
    [['export', '--format', 'xlsx'], '--format "xlsx" names nothing.'],
    [['export', '--table', 'claim'], '--table "claim" names nothing. Did you mean "claims"?'],
    [['export', '--format', 'json', '--table', 'sides'], '--table says nothing to json.'],
    [['render'], 'QUESTION is missing. Known: losses,'],
    [['render', 'loses'], 'QUESTION "loses" names nothing. Did you mean "losses"?'],
    [['render', 'losses', '--known-on', '2025-02-30'], '--known-on "2025-02-30" is no day.'],
    [['render', 'losses', '--scale', '3'], '--scale says nothing to svg. It is for png.'],
    [['render', 'claims'], 'claims has no picture, only text. Add --format html.'],
    [['summary', '--known-on', 'yesterday'], '--known-on "yesterday" is no day.'],
    [['summary', 'losses'], '"losses" is one too many.'],
  ])('%j ends with 2 and says what and how to mend it', async (words, told) => {
    const { code, stdout, stderr } = await cli(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    const known = names.includes(words[0] ?? '') ? ` ${words[0]}` : '';
    expect(stderr).toMatch(new RegExp(`^dprk-deployment-tracker${known}: .*\nSee: .*--help\n$`));
  });
});
