// Every colour can be read on its grounds, sides differ to colour-blind eyes and by shape, and every role has its rule.
import { describe, expect, test } from 'vitest';
import { colours, sideColours, type SideName } from './colours.js';
import { pictureCss } from './picture-css.js';
import { rolePaint } from './role-paint.js';
import { sideName, sideShape } from './sides.js';

function parts(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function channels(colour: string): readonly number[] {
  return parts(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** What is seen of a colour through which the ground shines. */
function over(colour: string, ground: string, opacity: number): string {
  const below = parts(ground);
  const mixed = parts(colour).map((part, at) => part * opacity + (below[at] ?? 0) * (1 - opacity));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2, relative luminance of an sRGB colour written as #rrggbb. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('on a %s page', (theme) => {
  const grounds = [colours.ground[theme], colours.silence[theme]];

  test.each(Object.entries(sideColours))('the name of %s can be read', (_, colour) => {
    for (const ground of grounds)
      expect(contrast(colour[theme], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'muted', 'link'] as const)('%s can be read', (name) => {
    for (const ground of grounds) {
      expect(contrast(colours[name][theme], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['axis', 'outcome'] as const)('%s can be told from the ground', (name) => {
    for (const ground of grounds)
      expect(contrast(colours[name][theme], ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(sideColours))('no mark of %s is too faint', (_, colour) => {
    const paints = Object.values(rolePaint).flatMap((paint) =>
      [paint.fill, paint.stroke].includes('side') ? [paint] : [],
    );
    for (const ground of grounds) {
      for (const { opacity = 1 } of paints) {
        const seen = over(colour[theme], ground, opacity);
        expect(contrast(seen, ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('sides', () => {
  test('have a shape each, but for everybody else', () => {
    const named = (Object.keys(sideColours) as readonly SideName[]).filter(
      (one) => one !== 'other',
    );
    expect(new Set(named.map(sideShape)).size).toBe(named.length);
  });

  test('of no name of ours are everybody else', () => {
    expect(['', 'constructor', 'nl-mod', '"><script>'].map(sideName)).toEqual([
      'other',
      'other',
      'other',
      'other',
    ]);
  });
});

describe('pictureCss', () => {
  test('has a rule for every role and side, and no address', () => {
    for (const role of Object.keys(rolePaint)) expect(pictureCss).toContain(`.dprk-${role}{`);
    for (const side of Object.keys(sideColours))
      expect(pictureCss).toContain(`.dprk-side-${side}{`);
    expect(pictureCss).not.toMatch(/url|gradient|#[0-9a-f]{3}/);
  });
});
