// Room that is kept for a figure before it is there, so that nothing moves when it comes.

/**
 * From which width of the element on each height of a row holds. **Units:** em.
 */
const widths = [0, 20.5, 23.4375, 35, 40, 60] as const;

/**
 * The highest English figure from each width on, as measured in a browser on 26 November 2026 in DejaVu Sans, a wide face,
 * and rounded up. A browser test finds what no longer fits. **Units:** em.
 */
const heights = {
  losses: [70, 60, 56, 48, 40, 43],
  troops: [69, 59, 56, 45, 45, 42],
  origins: [65, 57, 52, 46, 38, 37],
  forecasts: [75, 63, 60, 56, 46, 39],
  indicators: [66, 60, 59, 52, 49, 45],
  relays: [72, 64, 63, 56, 52, 47],
  claims: [67, 66, 59, 47, 57, 43],
  summary: [52, 50, 45, 37, 37, 30],
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
.waits{min-block-size:calc(var(--reserve)*var(--grow,1) + var(--bar,0em))}
.waits-uk{--grow:1.3}
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
  const grow = language === 'uk' ? 1.3 : 1;
  return widths.map((width, step) => {
    const bar = !hasBar ? 0 : width < 40 ? 11 : 9;
    return [width, Math.round((heights[view][step] ?? 0) * grow * 10) / 10 + bar];
  });
}
