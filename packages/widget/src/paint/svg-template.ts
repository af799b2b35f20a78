// Paints a scene as Lit templates, one template per kind of mark; the style sheet gives each role its paint.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, Scene, TextMark } from '../scene/scene.js';
import { markClass, type MarkedKeys } from './mark-class.js';
import { textPaint } from './mark-paint.js';

/**
 * The picture as a template: the same elements, classes and order as `svgText` without its paint attributes. It needs
 * `theme/chart.styles` in the same root.
 *
 * **Absent:** an empty scene is an empty picture of its size.
 */
export function svgTemplate(scene: Scene, keys: MarkedKeys = {}): TemplateResult {
  const { width, height, title, chart } = scene;
  return html`<svg
    class="dprk-chart dprk-${chart}"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-label=${title}
  >
    ${scene.marks.map((mark) => markTemplate(mark, keys))}
  </svg>`;
}

function markTemplate(mark: Mark, keys: MarkedKeys): SVGTemplateResult {
  const name = markClass(mark, keys);
  const key = mark.key ?? nothing;
  switch (mark.kind) {
    case 'group': {
      const moved = mark.x !== undefined || mark.y !== undefined;
      const transform = moved ? `translate(${mark.x ?? 0} ${mark.y ?? 0})` : nothing;
      return svg`<g class=${name} data-key=${key} transform=${transform}>${mark.children.map((child) => markTemplate(child, keys))}</g>`;
    }
    case 'link':
      return svg`<a class=${name} data-key=${key} href=${mark.href} rel="noopener noreferrer nofollow" tabindex="-1">${mark.children.map((child) => markTemplate(child, keys))}</a>`;
    case 'rect':
      return svg`<rect class=${name} data-key=${key} x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height}></rect>`;
    case 'path':
      return svg`<path class=${name} data-key=${key} d=${mark.d}></path>`;
    case 'line':
      return svg`<line class=${name} data-key=${key} x1=${mark.x1} y1=${mark.y1} x2=${mark.x2} y2=${mark.y2}></line>`;
    case 'circle':
      return svg`<circle class=${name} data-key=${key} cx=${mark.cx} cy=${mark.cy} r=${mark.r}></circle>`;
    case 'text':
      return textTemplate(mark, name);
  }
}

function textTemplate(mark: TextMark, name: string): SVGTemplateResult {
  const { size, weight } = textPaint(mark.role);
  const anchor = mark.anchor === 'start' ? nothing : mark.anchor;
  return svg`<text class=${name} data-key=${mark.key ?? nothing} font-size=${size} font-weight=${weight ?? nothing} x=${mark.x} y=${mark.y} text-anchor=${anchor}>${mark.text}</text>`;
}
