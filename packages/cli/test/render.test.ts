// Figures as files: as wide as asked, with everything that tells where they come from, and nothing that runs or loads.
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ledger } from '@dprk-deployment-tracker/core';
import { version, wordsFor } from '@dprk-deployment-tracker/widget/figure';
import { describe, expect, test } from 'vitest';
import { bin, cli, ownFolder, run, twoClaims } from './run-cli.js';

const folder = ownFolder();

/** What a file shows of its texts, in one line: in SVG a sentence is broken into lines. */
const shown = (markup: string): string =>
  markup
    .replace(/<(style|title|desc)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('render', () => {
  test.each([
    ['losses', 320],
    ['losses', 640],
    ['losses', 680],
    ['losses', 1_200],
    ['troops', 900],
    ['indicators', 900],
    ['relays', 900],
  ])('%s is as wide as asked: %i', async (question, width) => {
    const { code, stdout, stderr } = await cli(['render', question, '--width', String(width)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`<svg [^>]*viewBox="0 0 ${width} \\d+" width="${width}"`));
  });

  test.each(['svg', 'html'])('%s says title, sentence, source, day and version', async (format) => {
    for (const language of ['en', 'ko', 'uk'] as const) {
      const words = await wordsFor(language);
      const given = ['--format', format, '--lang', language, '--known-on', '2025-01-22'];
      const { code, stdout } = await cli(['render', 'losses', ...given]);
      expect(code).toBe(0);
      const text = shown(stdout);
      const { stdout: said } = await cli(['summary', '--json', ...given.slice(2)]);
      const { counts } = JSON.parse(said) as {
        counts: readonly { id: string; sentences: readonly string[] }[];
      };
      const sentence = counts.find(({ id }) => id === 'killed-or-wounded')?.sentences[0] ?? '?';
      // A line may end within it, and a figure or a name may be marked: blanks are no part of what is compared.
      expect(text.replace(/\s/g, '')).toContain(sentence.replace(/\s/g, ''));
      expect(text).toContain(words.fixed.labels.title);
      expect(text).toContain(`DPRK deployment tracker:`);
      expect(text).toContain(words.day(ledger.dataDay));
      expect(text).toContain(
        `${words.fixed.labels['pick.day']} ${words.day('2025-01-22' as never)}`,
      );
      expect(text).toContain(`v${version}`);
    }
  });

  test('HTML holds every claim of the question with its page, and nothing that runs or loads', async () => {
    const { stdout } = await cli(['render', 'claims', '--format', 'html']);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    const here = ledger.claims.filter(({ scope }) => scope !== 'context');
    for (const { document } of here) {
      if (document.address === undefined) continue;
      expect(stdout).toContain(document.address.replaceAll('&', '&amp;').replaceAll("'", '&#39;'));
    }
    expect(stdout).not.toMatch(/<(script|link|img|iframe|object|embed)\b|@import|url\(|\son\w+=/i);
  });

  test('PNG is twice as large as its SVG, or as asked', async () => {
    for (const [more, factor] of [
      [[], 2],
      [['--scale', '3'], 3],
    ] as const) {
      const { code, bytes } = await cli(['render', 'losses', '--format', 'png', ...more]);
      expect(code).toBe(0);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.readUInt32BE(16)).toBe(640 * factor);
    }
  });

  test('PNG without letters to write with is refused, not drawn without words', async () => {
    const font = path.join(folder, 'none.ttf');
    const words = ['render', 'losses', '--format', 'png', '--font', font];
    const { code, stdout, stderr } = await cli(words);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/none\.ttf has no letters for .*--font/);
  });

  test('PNG without its library is told with the way to have it; SVG needs none', async () => {
    // The program where only our own packages stand beside it.
    const modules = path.join(folder, 'node_modules/@dprk-deployment-tracker');
    mkdirSync(path.join(modules, 'cli'), { recursive: true });
    const root = path.resolve(path.dirname(bin), '../../..');
    cpSync(path.join(root, 'packages/cli/dist'), path.join(modules, 'cli/dist'), {
      recursive: true,
    });
    cpSync(path.join(root, 'packages/cli/package.json'), path.join(modules, 'cli/package.json'));
    for (const name of ['core', 'widget']) {
      symlinkSync(path.join(root, 'packages', name), path.join(modules, name));
    }
    const alone = (format: string) =>
      run(process.execPath, [
        path.join(modules, 'cli/dist/bin.js'),
        'render',
        'losses',
        '--format',
        format,
      ]);
    const { code, stdout, stderr } = await alone('png');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('npm install @resvg/resvg-js');
    expect(await alone('svg')).toMatchObject({ code: 0, stderr: '' });
  });

  test('another record is drawn from what it says, and its names stay text', async () => {
    const parties = twoClaims.parties.map((party) => ({ ...party, name: '<script>&"\u0001' }));
    const stdin = JSON.stringify({ ...twoClaims, parties });
    const out = path.join(folder, 'own.svg');
    const words = ['render', 'losses', '--feed', '-', '--out', out];
    expect(await cli(words, { stdin })).toMatchObject({ code: 0, stdout: '' });
    const svg = readFileSync(out, 'utf8');
    expect(shown(svg)).toContain('5,000');
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
