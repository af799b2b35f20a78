// Paints a scene as SVG text, without Lit and without a browser.
import type { Mark, Scene } from '../scene/scene.js';
import type { PaintTheme } from '../theme/palette.js';
import { escapeText } from './escape.js';
import { markClass } from './mark-class.js';
import { markPaint, textPaint } from './mark-paint.js';

/** How the text is to be used. */
export interface SvgTextOptions {
  /** The colours of the paint attributes; `none` leaves them to a style sheet. */
  readonly theme?: PaintTheme | 'none';
  /** A file of its own: with the SVG namespace, a ground and a font. */
  readonly standalone?: true;
}

type Theme = PaintTheme | 'none';
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * The picture as SVG text; the same marks, classes and attributes as `svgTemplate`.
 *
 * **Absent:** an empty scene is an empty picture of its size.
 */
export function svgText(
  scene: Scene,
  { theme = 'light', standalone }: SvgTextOptions = {},
): string {
  const { width, height, title, chart } = scene;
  const own: Attributes = standalone
    ? { xmlns: 'http://www.w3.org/2000/svg', 'font-family': 'Helvetica, Arial, sans-serif' }
    : {};
  const ground: Mark = { kind: 'rect', role: 'ground', x: 0, y: 0, width, height };
  const marks = standalone ? [ground, ...scene.marks] : scene.marks;
  return element(
    'svg',
    {
      class: `dprk-chart dprk-${chart}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': title,
      ...own,
    },
    marks.map((mark) => markText(mark, theme)).join(''),
  );
}

function markText(mark: Mark, theme: Theme): string {
  const base = baseAttributes(mark, theme);
  switch (mark.kind) {
    case 'group': {
      const moved = mark.x !== undefined || mark.y !== undefined;
      const transform = moved ? `translate(${mark.x ?? 0} ${mark.y ?? 0})` : undefined;
      return element('g', { ...base, transform }, childrenText(mark.children, theme));
    }
    case 'link':
      return element(
        'a',
        { ...base, href: mark.href, rel: 'noopener noreferrer nofollow', tabindex: -1 },
        childrenText(mark.children, theme),
      );
    case 'rect':
      return element('rect', {
        ...base,
        x: mark.x,
        y: mark.y,
        width: mark.width,
        height: mark.height,
      });
    case 'path':
      return element('path', { ...base, d: mark.d });
    case 'line':
      return element('line', { ...base, x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 });
    case 'circle':
      return element('circle', { ...base, cx: mark.cx, cy: mark.cy, r: mark.r });
    case 'text': {
      const { size, weight } = textPaint(mark.role);
      const anchor = mark.anchor === 'start' ? undefined : mark.anchor;
      return element(
        'text',
        {
          ...base,
          'font-size': size,
          'font-weight': weight,
          x: mark.x,
          y: mark.y,
          'text-anchor': anchor,
        },
        escapeText(mark.text),
      );
    }
  }
}

function baseAttributes(mark: Mark, theme: Theme): Attributes {
  const named = { class: markClass(mark, {}), 'data-key': mark.key };
  if (theme === 'none') return named;
  const paint = markPaint(mark.role, theme);
  return {
    ...named,
    color: paint.color,
    fill: paint.fill,
    stroke: paint.stroke,
    'stroke-width': paint.width,
    'stroke-dasharray': paint.dash,
    'stroke-linecap': paint.cap,
  };
}

function childrenText(children: readonly Mark[], theme: Theme): string {
  return children.map((child) => markText(child, theme)).join('');
}

function element(name: string, attributes: Attributes, content = ''): string {
  const text = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(String(value))}"`))
    .join('');
  return `<${name}${text}>${content}</${name}>`;
}
