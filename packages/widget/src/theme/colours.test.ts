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

/**
 * What eyes without one kind of cone make of red, green and blue light, and what others do.
 *
 * **Source:** Machado, Oliveira and Fernandes, doi.org/10.1109/TVCG.2009.113, severity 1.
 */
const eyes = {
  all: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'no red': [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  'no green': [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  'no blue': [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

/** CIE L*a*b* of what such eyes see of a colour, in the light of D65. */
function seenAs(colour: string, eye: readonly number[]): readonly number[] {
  const light = channels(colour);
  const row = (at: number): number =>
    light.reduce((sum, part, by) => sum + part * (eye[at * 3 + by] ?? 0), 0);
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((at) => Math.min(1, Math.max(0, row(at))));
  const root = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far colours must be apart, where 2.3 is just noticed: four times that. */
const leastApart = 9.2;

describe.each(Object.entries(eyes))('to eyes with these cones: %s', (_, eye) => {
  test.each(['light', 'dark'] as const)('no two sides look alike on a %s page', (theme) => {
    const seen = Object.entries(sideColours).map(
      ([name, colour]) => [name, seenAs(colour[theme], eye)] as const,
    );
    const alike = seen.flatMap(([one, a], at) =>
      seen
        .slice(at + 1)
        .filter(([, b]) => Math.hypot(...a.map((part, by) => part - (b[by] ?? 0))) < leastApart)
        .map(([other]) => `${one} and ${other}`),
    );
    expect(alike).toEqual([]);
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
