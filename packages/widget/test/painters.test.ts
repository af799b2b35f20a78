// Both painters say the same of every stored picture: one as a template rendered on a server, one as text.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { describe, expect, test } from 'vitest';
import { svgTemplate } from '../src/paint/svg-template.js';
import { svgText } from '../src/paint/svg-text.js';
import type { Scene } from '../src/scene/scene.js';
import { storedPictures } from './fixtures/stored-pictures.js';

/** The renderer leaves comments, and a blank for every attribute that is absent. */
function folded(markup: string): string {
  return markup
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>')
    .replace(/> </g, '><');
}

const paint = / (?:fill|stroke|color|stroke-width|stroke-dasharray|stroke-linecap)="[^"]*"/g;

describe('svgTemplate and svgText', () => {
  test.each(storedPictures())('agree on $name', async ({ scene }) => {
    const template = folded(await collectResult(render(svgTemplate(scene))));
    expect(template).toBe(svgText(scene, { theme: 'none' }));
    expect(template).toBe(svgText(scene).replace(paint, ''));
  });

  test('mark the selected key and no other', async () => {
    const scene: Scene = {
      chart: 'event-strip',
      width: 10,
      height: 10,
      title: 'Two marks',
      marks: [
        { kind: 'circle', role: 'dot', key: 'a', label: 'a', cx: 1, cy: 1, r: 1 },
        { kind: 'circle', role: 'dot', key: 'b', label: 'b', cx: 2, cy: 2, r: 1 },
      ],
    };
    const template = folded(
      await collectResult(render(svgTemplate(scene, { selected: 'b', marked: 'a' }))),
    );
    expect(template).toContain('class="dprk-dot dprk-is-marked" data-key="a"');
    expect(template).toContain('class="dprk-dot dprk-is-selected" data-key="b"');
  });

  test('let hostile text stand as text', async () => {
    const hostile = `</text><script>alert('1')</script>"&<img src=x onerror=alert(1)>`;
    const scene: Scene = {
      chart: 'event-strip',
      width: 10,
      height: 10,
      title: hostile,
      marks: [
        { kind: 'group', role: 'claim', key: hostile, label: hostile, children: [] },
        { kind: 'text', role: 'label', x: 0, y: 0, text: hostile, anchor: 'start' },
      ],
    };
    const text = svgText(scene, { theme: 'none' });
    expect(folded(await collectResult(render(svgTemplate(scene))))).toBe(text);
    // Three elements of ours, opened and closed, and nothing else that opens.
    expect(text.match(/<\/?[a-z]+/g)).toEqual(['<svg', '<g', '</g', '<text', '</text', '</svg']);
  });
});
