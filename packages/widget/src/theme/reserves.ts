// Room that is kept for a figure before it is there, so that nothing moves when it comes.

/**
 * From which width of the element on each height of a row holds. **Units:** em.
 */
const widths = [0, 20.5, 23.4375, 35, 40, 60.6] as const;

/**
 * The highest English figure from each width on, of the first from 19 em, as measured in a browser on 27 November 2026 in Noto Sans, a wide face,
 * and rounded up. A browser test finds what no longer fits. **Units:** em.
 */
const heights = {
  losses: [69, 61.5, 56.5, 47.5, 38, 37],
  troops: [69, 60, 54, 46.5, 42.5, 54],
  origins: [58.5, 52.5, 45, 40.5, 36, 34],
  forecasts: [82, 69.5, 63, 61, 52.5, 43],
  indicators: [40, 36, 35, 31, 27, 25],
  relays: [60, 53.5, 49.5, 44, 42.5, 39.5],
  claims: [65, 56, 54.5, 43, 50, 41.5],
  summary: [48.5, 44, 40.5, 32.5, 31.5, 23],
} as const;

const steps = widths.map((width, step) => {
  const rules = Object.entries(heights).map(([view, row]) => {
    const height = row[step];
    return height === row[step - 1] ? '' : `.waits-${view}{--reserve:${height}em}`;
  });
  return width === 0
    ? rules.join('\n')
    : `@container (inline-size >= ${width}em){\n${rules.join('\n')}\n}`;
});

/** The sheet of what waits. Ukrainian runs longer than English, Korean does not; a bar has two or three rows. */
export const reserves = `
.waits{--grow:1;--bar:0em;min-block-size:calc(var(--reserve)*var(--grow) + var(--bar))}
.waits-uk{--grow:1.25}
.waits-bar{--bar:11em}
${steps.join('\n')}
@container (inline-size >= 40em){
.waits-bar{--bar:9em}
}
`;

/**
 * Height of a figure with its bar, if any, by the width of the element, for a sheet outside of it.
 *
 * **Units:** em: from which width on, and how high.
 */
export function reservedEm(
  view: keyof typeof heights,
  language: string,
  hasBar: boolean,
): readonly (readonly [fromEm: number, heightEm: number])[] {
  const grow = language === 'uk' ? 1.25 : 1;
  return widths.map((width, step) => {
    const bar = !hasBar ? 0 : width < 40 ? 11 : 9;
    return [width, Math.round((heights[view][step] ?? 0) * grow * 10) / 10 + bar];
  });
}
