// Room that is kept for a figure before it is there, so that nothing moves when it comes.

/**
 * From which width of the element on each height of a row holds. **Units:** em.
 */
const widths = [0, 20, 21.4375, 23.4375, 30, 35, 40, 45, 60] as const;

/**
 * The highest English figure from each width on, as measured in a browser on 26 November 2026 in DejaVu Sans, a wide face,
 * and rounded up. A browser test finds what no longer fits. **Units:** em.
 */
const heights = {
  losses: [74, 67, 62, 58, 50, 50, 42, 38, 43],
  troops: [68, 62, 60, 59, 51, 48, 42, 36, 43],
  origins: [67, 63, 57, 55, 47, 47, 49, 49, 47],
  forecasts: [75, 74, 74, 67, 65, 63, 55, 46, 43],
  indicators: [84, 81, 78, 76, 75, 63, 63, 61, 61],
  relays: [67, 63, 61, 57, 52, 49, 49, 48, 48],
  claims: [67, 63, 61, 60, 54, 46, 57, 53, 43],
  summary: [65, 58, 56, 56, 54, 38, 35, 34, 27],
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
.waits-uk{--grow:1.22}
.waits-bar{--bar:9em}
${steps.join('\n')}
@container (inline-size >= 23.4375em){
.waits-bar{--bar:7em}
}
`;
