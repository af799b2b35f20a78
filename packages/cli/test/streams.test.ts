// Pipes, terminals and what takes long: an answer on stdout, all else on stderr, no colour, no noise.
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { bin, cliProcess, run } from './run-cli.js';

const progress = path.join(path.dirname(bin), 'writing/progress.js');

/** Long work that lets nothing else run, in a process whose stderr says whether it is a terminal. */
const working = (isTerminal: boolean, ms: number) =>
  run(process.execPath, [
    '--input-type=module',
    '-e',
    `process.stderr.isTTY = ${isTerminal};
     const { withProgress } = await import(${JSON.stringify(progress)});
     const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms});
     console.log(await withProgress('drawing', wait));`,
  ]);

describe('progress', () => {
  test('is told on a terminal while long work lasts, though it lets nothing else run', async () => {
    const { code, stdout, stderr } = await working(true, 4_000);
    expect([code, stdout]).toEqual([0, 'timed-out\n']);
    expect(stderr).toMatch(/drawing, 1 s …/);
    expect(stderr).toMatch(/drawing, 2 s …/);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  test('is not told of short work, nor where nobody looks', async () => {
    const [short, unseen] = await Promise.all([working(true, 100), working(false, 2_500)]);
    expect(short.stderr).not.toContain('drawing');
    expect(unseen.stderr).toBe('');
  });
});

describe('a pipe', () => {
  test.each([
    ['export --format prov', 'head -c 10'],
    ['snippet', 'head -c 10'],
    ['summary', 'head -1'],
    ['--help', 'true'],
  ])('%s | %s ends quietly', async (words, reader) => {
    const line = `"${process.execPath}" "${bin}" ${words} | ${reader}`;
    const { code, stderr } = await run('/bin/sh', ['-c', line]);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('into a full disk ends with 3 and says so', async () => {
    const line = `"${process.execPath}" "${bin}" export --format json > /dev/full`;
    const { code, stderr } = await run('/bin/sh', ['-c', line]);
    expect([code, stderr]).toEqual([3, 'stdout cannot be written (ENOSPC).\n']);
  });

  test('nothing is coloured, even where colour is forced', async () => {
    for (const words of [['--help'], ['summary'], ['render', 'deaths'], ['check', 'none']]) {
      const { stdout, stderr } = await cliProcess(words, { env: { FORCE_COLOR: '3' } });
      expect(stdout + stderr).not.toContain('\u001b');
    }
  });
});
