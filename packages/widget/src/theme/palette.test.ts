// The colours can be read on their ground, and the style sheets hold each of them once.
import { describe, expect, test } from 'vitest';
import { chartStyles } from './chart.styles.js';
import { paintOf, palette, swatches, type Role, type Swatch } from './palette.js';
import { measureTokens, tokens } from './tokens.styles.js';

/** WCAG 2.2, relative luminance of an sRGB colour written as #rrggbb. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const themes = ['light', 'dark'] as const;
const textSwatches: readonly Swatch[] = ['ink', 'muted', 'accent'];
const markSwatches: readonly Swatch[] = [
  'axis',
  'span-edge',
  'claim',
  'claim-muted',
  'planned',
  'selected',
];

describe.each(themes)('the %s palette', (theme) => {
  test.each(textSwatches)('%s can be read as text', (swatch) => {
    for (const ground of ['ground', 'surface', 'span', 'span-stale'] as const) {
      expect(contrast(swatches[swatch][theme], swatches[ground][theme])).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });

  test.each(markSwatches)('%s can be told from the ground as a mark', (swatch) => {
    expect(contrast(swatches[swatch][theme], swatches.ground[theme])).toBeGreaterThanOrEqual(3);
  });

  test.each(['claim', 'claim-muted', 'planned', 'span-edge'] as const)(
    '%s can be told from the band',
    (swatch) => {
      expect(contrast(swatches[swatch][theme], swatches.span[theme])).toBeGreaterThanOrEqual(2.7);
    },
  );
});

describe('palette', () => {
  test('no role is painted with a gradient, a pattern or an address', () => {
    expect(JSON.stringify([palette, swatches])).not.toMatch(/url|gradient|#[^"]*[^0-9a-f"]/);
  });

  test('every role has a rule in the style sheet', () => {
    for (const role of Object.keys(palette) as readonly Role[]) {
      expect(chartStyles.cssText).toContain(`.dprk-${role}{`);
      const { fill } = paintOf(role);
      if (fill && fill !== 'current')
        expect(chartStyles.cssText).toContain(`fill:var(--dprk-${fill})`);
    }
  });

  test('there are at least 24 public properties, each declared with a default', () => {
    const names = [...Object.keys(swatches), ...Object.keys(measureTokens)];
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(24);
    for (const name of names) expect(tokens.cssText).toContain(`--dprk-${name}:`);
  });
});
