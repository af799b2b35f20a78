// Paints a scene as SVG text, without Lit and without a browser.
import type { Mark, Scene } from '../plot/scene.js';
import { escapeText } from './escape.js';
import { markClass } from './scene-class.js';

/** How the text is to be used: with a style sheet beside it. */
export interface SceneTextOptions {
  readonly theme?: 'none';
}

/** The picture as SVG text; the same elements, classes and attributes as `sceneTemplate`. */
export function sceneText(scene: Scene, _: SceneTextOptions = {}): string {
  const { width, height, marks } = scene;
  return `<svg class="dprk-plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${marks.map(markText).join('')}</svg>`;
}

function markText(mark: Mark): string {
  const key = mark.key === undefined ? '' : ` data-key="${escapeText(mark.key)}"`;
  const name = `class="${markClass(mark, {})}"${key}`;
  switch (mark.kind) {
    case 'path':
      return `<path ${name} d="${escapeText(mark.d)}"></path>`;
    case 'line':
      return `<line ${name} x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}"></line>`;
    case 'rect':
      return `<rect ${name} x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"></rect>`;
    case 'circle':
      return `<circle ${name} cx="${mark.cx}" cy="${mark.cy}" r="${mark.r}"></circle>`;
    case 'text': {
      const parts = mark.parts
        .map(({ role, text }) => `<tspan class="dprk-${role}">${escapeText(text)}</tspan>`)
        .join('');
      return `<text ${name} x="${mark.x}" y="${mark.y}" font-size="${mark.sizePx}" text-anchor="${mark.anchor}">${parts}</text>`;
    }
  }
}
