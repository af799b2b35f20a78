// Tests that the element can be had and rendered where there is no browser, and says there what it says first in one.
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import '../src/element/define.js';

const rendered = (view: string, views: string, knownOn: string): Promise<string> =>
  collectResult(
    render(
      html`<dprk-deployment-tracker
        view="${view}"
        views="${views}"
        known-on="${knownOn}"
      ></dprk-deployment-tracker>`,
    ),
  );

describe('on a server', () => {
  test.each([
    ['what the still figure answers', '', '', '', 'class="panel"'],
    ['a value that names nothing', 'nothing', 'x', '2025-02-30', 'class="panel"'],
    ['another question', 'troops', '', '', 'class="root waits waits-troops'],
    ['a bar of questions', '', 'losses origins', '', 'class="root waits waits-losses'],
    ['another day', '', '', '2025-01-22', 'class="root waits waits-losses'],
  ])('%s throws nothing', async (_, view, views, knownOn, part) => {
    const text = await rendered(view, views, knownOn);
    expect(text).toContain('shadowrootmode="open"');
    expect(text).toContain(part);
  });

  test.each(['', '/define', '/embed', '/figure', '/frame'])(
    'the door .%s opens in plain Node',
    (door) => {
      const script = `await import('@dprk-deployment-tracker/widget${door}'); console.log('in');`;
      const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      });
      expect(said).toBe('in\n');
    },
  );
});
