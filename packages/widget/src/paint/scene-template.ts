// Paints a scene as Lit templates; the style sheet gives each role its paint.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, Scene } from '../plot/scene.js';
import { markClass, type MarkedKeys } from './scene-class.js';

/** The picture as a template. What it shows is said by the list beside it, so it is hidden from what reads aloud. */
export function sceneTemplate(scene: Scene, keys: MarkedKeys = {}): TemplateResult {
  const { width, height, marks } = scene;
  return html`<svg
    class="dprk-plot"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    aria-hidden="true"
  >
    ${marks.map((mark) => markTemplate(mark, keys))}
  </svg>`;
}

function markTemplate(mark: Mark, keys: MarkedKeys): SVGTemplateResult {
  const name = markClass(mark, keys);
  const key = mark.key ?? nothing;
  switch (mark.kind) {
    case 'path':
      return svg`<path class="${name}" data-key="${key}" d="${mark.d}"></path>`;
    case 'line':
      return svg`<line class="${name}" data-key="${key}" x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}"></line>`;
    case 'rect':
      return svg`<rect class="${name}" data-key="${key}" x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"></rect>`;
    case 'circle':
      return svg`<circle class="${name}" data-key="${key}" cx="${mark.cx}" cy="${mark.cy}" r="${mark.r}"></circle>`;
    case 'text':
      return svg`<text class="${name}" data-key="${key}" x="${mark.x}" y="${mark.y}" font-size="${mark.sizePx}" text-anchor="${mark.anchor}">${mark.parts.map(({ role, text }) => svg`<tspan class="dprk-${role}">${text}</tspan>`)}</text>`;
  }
}
