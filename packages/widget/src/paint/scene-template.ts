// Paints a scene as Lit templates, one template per kind of mark; the style sheet gives each role its paint.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, Scene, TextMark } from '../plot/scene.js';
import { anchorOf, crowdMarks, markClasses, ownKey, type SceneKeys } from './scene-attributes.js';

/**
 * The picture as a template: the same elements, classes and order as `sceneText` without paint. It needs `pictureCss`
 * and the colour tokens in the same root.
 *
 * **Absent:** an empty scene is an empty picture of its size.
 */
export function sceneTemplate(scene: Scene, keys: SceneKeys = {}): TemplateResult {
  const { width, height } = scene;
  const marks = [...scene.marks, ...crowdMarks(scene, keys)];
  return html`<svg
    class="dprk-plot"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    ${marks.map((mark) => markTemplate(mark, keys))}
  </svg>`;
}

function markTemplate(mark: Mark, keys: SceneKeys): SVGTemplateResult {
  const name = markClasses(mark, keys);
  const key = ownKey(mark) ?? nothing;
  switch (mark.kind) {
    case 'path':
      return svg`<path class=${name} data-key=${key} d=${mark.d}></path>`;
    case 'line':
      return svg`<line class=${name} data-key=${key} x1=${mark.x1} y1=${mark.y1} x2=${mark.x2} y2=${mark.y2}></line>`;
    case 'rect':
      return svg`<rect class=${name} data-key=${key} x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height}></rect>`;
    case 'circle':
      return svg`<circle class=${name} data-key=${key} cx=${mark.cx} cy=${mark.cy} r=${mark.r}></circle>`;
    case 'text':
      return textTemplate(mark, name);
  }
}

function textTemplate(
  { key, x, y, sizePx, anchor, parts }: TextMark,
  name: string,
): SVGTemplateResult {
  const inside =
    parts.length === 1
      ? parts[0]?.text
      : parts.map(
          ({ text, role, sizePx: own }) =>
            svg`<tspan class=${`dprk-${role}`} font-size=${own ?? nothing}>${text}</tspan>`,
        );
  return svg`<text class=${name} data-key=${key ?? nothing} x=${x} y=${y} font-size=${sizePx} text-anchor=${anchorOf({ anchor }) ?? nothing}>${inside}</text>`;
}
