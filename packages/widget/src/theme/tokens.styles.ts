// The public custom properties of the element with their defaults, light and dark.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { swatches, type PaintTheme } from './palette.js';

/**
 * Every public custom property that is not a colour of `palette.ts`, with its default.
 *
 * **Units:** lengths are `em` of the element's own text, widths of strokes CSS pixels.
 */
export const measureTokens = {
  font: 'inherit',
  'font-heading': 'var(--dprk-font)',
  'font-size': '1em',
  'line-height': '1.5',
  'chart-font': 'var(--dprk-font)',
  space: '1em',
  'space-small': '0.5em',
  'space-large': '2em',
  radius: '2px',
  'rule-width': '1px',
  'mark-width': '1.5px',
  'focus-width': '2px',
  'text-width': '42em',
  'card-width': '34em',
} as const satisfies Readonly<Record<string, string>>;

function declarations(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--dprk-${name}:${value}`)
    .join(';');
}

function colours(theme: PaintTheme): string {
  const values = Object.entries(swatches).map(([name, swatch]) => [name, swatch[theme]] as const);
  return `color-scheme:${theme};${declarations(Object.fromEntries(values))}`;
}

const light = unsafeCSS(colours('light'));
const dark = unsafeCSS(colours('dark'));

/**
 * Declares every public custom property once on the host.
 *
 * Dark applies by the reader's setting unless `theme` says otherwise; a part inside may be fixed by `data-theme`.
 * Print is always light. A page overrides a property by setting it on the element.
 */
export const tokens: CSSResult = css`
  :host {
    ${unsafeCSS(declarations(measureTokens))};
  }
  :host,
  [data-theme='light'] {
    ${light};
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark};
    }
  }
  :host([theme='dark']),
  [data-theme='dark'] {
    ${dark};
  }
  @media print {
    :host,
    :host([theme]),
    [data-theme] {
      ${light};
    }
  }
`;
