// Both painters of scenes say the same of every stored picture: one as a template rendered on a server, one as text.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { describe, expect, test } from 'vitest';
import { sceneTemplate } from '../../src/paint/scene-template.js';
import { sceneText } from '../../src/paint/scene-text.js';
import type { Scene } from '../../src/plot/scene.js';
import { storedScenes } from './stored-scenes.js';

/** The renderer leaves comments, and a blank for every attribute that is absent. */
function folded(markup: string): string {
  return markup
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>')
    .replace(/> </g, '><');
}

describe('sceneTemplate and sceneText', () => {
  test.each(storedScenes())('agree on $name', async ({ scene }) => {
    const template = folded(await collectResult(render(sceneTemplate(scene))));
    expect(template).toBe(folded(sceneText(scene)));
  });

  test('mark the selected key and no other', async () => {
    const scene: Scene = {
      width: 10,
      height: 10,
      marks: [
        { kind: 'circle', role: 'target', key: 'a', cx: 1, cy: 1, r: 1 },
        { kind: 'circle', role: 'target', key: 'b', cx: 2, cy: 2, r: 1 },
      ],
    };
    const keys = { selected: 'b', marked: 'a' };
    const template = folded(await collectResult(render(sceneTemplate(scene, keys))));
    expect(template).toContain('class="dprk-target dprk-is-marked" data-key="a"');
    expect(template).toContain('class="dprk-target dprk-is-selected" data-key="b"');
    expect(template).toBe(sceneText(scene, { keys }));
  });

  test('let hostile text stand as text', async () => {
    const hostile = `</text><script>alert('1')</script>"&<img src=x onerror=alert(1)>`;
    const scene: Scene = {
      width: 10,
      height: 10,
      marks: [
        {
          kind: 'text',
          role: 'label-name',
          side: hostile,
          key: hostile,
          x: 0,
          y: 0,
          anchor: 'start',
          sizePx: 12,
          parts: [{ text: hostile, role: 'label-name' }],
        },
      ],
    };
    const text = sceneText(scene);
    expect(folded(await collectResult(render(sceneTemplate(scene))))).toBe(folded(text));
    expect(text.match(/<\/?[a-z]+/g)).toEqual(['<svg', '<text', '</text', '</svg']);
    expect(text).toContain('dprk-side-other');
  });
});
