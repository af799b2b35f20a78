// Snippets on the command line are those of the library, with every attribute that was given.
import { embedForms, snippet } from '@dprk-deployment-tracker/widget/embed';
import { describe, expect, test } from 'vitest';
import { cli, twoClaims } from './run-cli.js';

describe('snippet', () => {
  test.each(embedForms)('%s is what the library makes', async (form) => {
    const { code, stdout, stderr } = await cli(['snippet', form]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${await snippet({ form })}\n`);
  });

  test('has what was given as the element’s attributes', async () => {
    const given = {
      view: 'troops',
      views: 'troops,losses',
      measure: 'sent',
      'known-on': '2025-01-22',
      rule: 'envelope',
      'count-by': 'origin',
      theme: 'dark',
      lang: 'ko',
      src: 'https://a.example/feed.json?a="b"',
      'static-day': '2026-11-26',
      base: 'https://a.example/files',
    };
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    const { code, stdout } = await cli(['snippet', '--inside', 'sentence', ...words]);
    expect(code).toBe(0);
    const { base, views, src, ...plain } = given;
    for (const [name, value] of Object.entries(plain))
      expect(stdout).toContain(` ${name}="${value}"`);
    expect(stdout).toContain(` views="losses ${views.split(',')[0]}"`);
    expect(stdout).toContain(` src="${src.replaceAll('"', '&quot;')}"`);
    expect(stdout).toContain(`src="${base}/dprk-deployment-tracker.min.js"`);
  });

  test('--list names every form with a line', async () => {
    const { code, stdout } = await cli(['snippet', '--list']);
    expect(code).toBe(0);
    expect(stdout.match(/^\S+(?= +\S.*$)/gm)).toEqual([...embedForms]);
  });

  test('oembed is as wide as its consumer allows', async () => {
    const { stdout } = await cli(['snippet', 'oembed', '--width', '300']);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'rich', width: 300 });
  });

  test('another record stands in the tag where one is given', async () => {
    const words = ['snippet', 'figure', '--feed', '-'];
    const { code, stdout } = await cli(words, { stdin: JSON.stringify(twoClaims) });
    expect(code).toBe(0);
    expect(stdout).toContain('2 claims by 2 sources');
  });
});
