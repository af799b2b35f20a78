// Paints a scene as SVG text, without Lit and without a browser.
import type { Mark, Scene, TextMark } from '../plot/scene.js';
import { colours, type ColourTheme } from '../theme/colours.js';
import { rolePaint } from '../theme/role-paint.js';
import type { Role } from '../theme/roles.js';
import { escapeText } from './escape.js';
import {
  anchorOf,
  crowdMarks,
  markClasses,
  paintAttributes,
  type Attributes,
  type SceneKeys,
} from './scene-attributes.js';

/** How the text is to be used. */
export interface SceneTextOptions {
  /** The colours of the paint attributes; `none` leaves them to `pictureCss`. */
  readonly theme?: ColourTheme | 'none';
  /** A file of its own: with the SVG namespace, a ground and a font. */
  readonly standalone?: true;
  readonly keys?: SceneKeys;
  /** Texts without the edge that keeps them clear of what lies beneath. */
  readonly isBare?: true;
}

/** Families that a reader's machine has; a file brings none. */
export const fileFont = 'Inter, Helvetica, Arial, sans-serif';

/**
 * The picture as SVG text; the same elements, classes and order as `sceneTemplate`.
 *
 * **Absent:** an empty scene is an empty picture of its size.
 */
export function sceneText(scene: Scene, options: SceneTextOptions = {}): string {
  const { theme = 'none', standalone } = options;
  const { width, height } = scene;
  const marks = [...scene.marks, ...crowdMarks(scene, options.keys)];
  const own: Attributes = standalone
    ? { xmlns: 'http://www.w3.org/2000/svg', 'font-family': fileFont }
    : {};
  const ground: Mark = { kind: 'rect', role: 'ground', x: 0, y: 0, width, height };
  return element(
    'svg',
    {
      class: 'dprk-plot',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'aria-hidden': 'true',
      ...own,
      ...(theme === 'none' ? {} : { color: colours.ink[theme] }),
    },
    (standalone ? [ground, ...marks] : marks).map((mark) => markText(mark, options)).join(''),
  );
}

/** One mark. */
export function markText(mark: Mark, options: SceneTextOptions): string {
  const attributes: Attributes = {
    class: markClasses(mark, options.keys),
    'data-key': mark.key,
    ...shapeOf(mark),
    ...paintOf(mark.role, mark.side, options),
  };
  return element(mark.kind, attributes, mark.kind === 'text' ? partsText(mark, options) : '');
}

function shapeOf(mark: Mark): Attributes {
  switch (mark.kind) {
    case 'path':
      return { d: mark.d };
    case 'line':
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'circle':
      return { cx: mark.cx, cy: mark.cy, r: mark.r };
    case 'text': {
      const { x, y, sizePx } = mark;
      return { x, y, 'font-size': sizePx, 'text-anchor': anchorOf(mark) };
    }
  }
}

/** A text of one part is of its role itself. */
function partsText({ parts, side }: TextMark, options: SceneTextOptions): string {
  if (parts.length === 1) return escapeText(parts[0]?.text ?? '');
  return parts
    .map(({ text, role, sizePx }) => {
      const paint = paintOf(role, side, options);
      const own = { class: `dprk-${role}`, 'font-size': sizePx, ...paint };
      return element('tspan', own, escapeText(text));
    })
    .join('');
}

function paintOf(
  role: Role,
  side: string | undefined,
  { theme = 'none', isBare }: SceneTextOptions,
): Attributes {
  if (theme === 'none') return {};
  const paint = paintAttributes(role, side, theme);
  if (!isBare || !rolePaint[role].halo) return paint;
  return { fill: paint['fill'], opacity: paint['opacity'], 'font-weight': paint['font-weight'] };
}

/** One element, its attributes escaped; its content is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const text = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(String(value))}"`))
    .join('');
  return `<${name}${text}>${content}</${name}>`;
}
