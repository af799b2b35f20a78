// Tables, JSON and linked data: the same as the library writes, where they were asked for and nowhere else.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ledger } from '@dprk-deployment-tracker/core';
import { csvRows, tableNames } from '@dprk-deployment-tracker/core/export';
import { describe, expect, test } from 'vitest';
import { cli, oneFault, ownFolder, twoClaims, writeFeed } from './run-cli.js';

const folder = ownFolder();
const feed = writeFeed(folder, 'feed.json', twoClaims);
const faulty = writeFeed(folder, 'faulty.json', oneFault);

describe('export', () => {
  test('without more prints every claim of our record as CSV', async () => {
    const { code, stdout, stderr } = await cli(['export']);
    expect([code, stderr]).toEqual([0, '']);
    const [head, ...rows] = csvRows(stdout);
    expect(head?.[0]).toBe('id');
    expect(rows.map(([id]) => id)).toEqual(ledger.claims.map(({ id }) => id));
  });

  test('JSON is a feed: read back it is the same record without a fault', async () => {
    const { stdout } = await cli(['export', '--format', 'json']);
    const { stdout: read } = await cli(['check', '-', '--json'], { stdin: stdout });
    expect(JSON.parse(read)).toMatchObject({ faults: [], taken: { digest: ledger.digest } });
  });

  test('another record as known on a day: only what was said by then', async () => {
    const words = ['export', feed, '--table', 'claims'];
    const idsOf = async (more: readonly string[]) =>
      csvRows((await cli([...words, ...more])).stdout)
        .slice(1)
        .map(([id]) => id);
    expect(await idsOf([])).toEqual(['2025-01-10-alder-staff-1', '2025-06-01-cedar-service-2']);
    expect(await idsOf(['--known-on', '2025-02-01'])).toEqual(['2025-01-10-alder-staff-1']);
  });

  test.each([
    ['jsonld', { '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' }],
    ['prov', {}],
  ])('%s is linked data with every claim', async (format, holds) => {
    const { code, stdout } = await cli(['export', '--format', format]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(holds);
    for (const { id } of ledger.claims) expect(stdout).toContain(id);
  });

  test('a record with a fault is written without what is wrong, which is told', async () => {
    const { code, stdout, stderr } = await cli(['export', faulty]);
    expect(code).toBe(0);
    expect(csvRows(stdout)).toHaveLength(3);
    expect(stderr).toContain('1 fault; what is sound was taken.');
  });

  test('a record that is refused whole ends with 1, and nothing is written', async () => {
    const out = path.join(folder, 'refused/');
    const { code, stdout, stderr } = await cli(['export', '-', '--out', out], { stdin: '[]' });
    expect([code, stdout, existsSync(out)]).toEqual([1, '', false]);
    expect(stderr).toContain('refused whole');
  });
});

describe('--out', () => {
  test('a folder gets every table, each with the mark by which spreadsheets know UTF-8', async () => {
    const out = path.join(folder, 'tables/');
    const { code, stdout, stderr } = await cli(['export', feed, '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect(readdirSync(out).sort()).toEqual(tableNames.map((name) => `${name}.csv`).sort());
    expect(stderr.match(/^written: /gm)).toHaveLength(tableNames.length);
    expect(readFileSync(path.join(out, 'claims.csv'), 'utf8')).toMatch(/^\uFEFFid,/);
  });

  test('overwrites nothing without --force, and then writes no file at all', async () => {
    const out = path.join(folder, 'kept');
    mkdirSync(out);
    writeFileSync(path.join(out, 'spans.csv'), 'mine');
    const refused = await cli(['export', feed, '--out', out]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/spans\.csv is there already\. .*--force/);
    expect(readdirSync(out)).toEqual(['spans.csv']);
    expect(await cli(['export', feed, '--out', out, '--force'])).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(out, 'spans.csv'), 'utf8')).not.toBe('mine');
  });

  test('a file gets the one table; what cannot be written is told', async () => {
    const out = path.join(folder, 'sides.csv');
    const words = ['export', feed, '--table', 'sides', '--out'];
    expect(await cli([...words, out])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(out, 'utf8')).toContain('4000');
    const { code, stderr } = await cli([...words, path.join(feed, 'sides.csv')]);
    expect(code).toBe(3);
    expect(stderr).toContain('cannot be written');
  });

  test('without it nothing is written anywhere', async () => {
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    const commands = [['snippet'], ['export'], ['render', 'losses'], ['summary'], ['check', feed]];
    for (const words of commands) {
      const { code } = await cli(words, { cwd: empty });
      expect(code).toBe(0);
    }
    expect(readdirSync(empty)).toEqual([]);
  });
});
