// Room that is kept for a figure before it is there, so that nothing moves when it comes.

/**
 * From which width of the element on each height of a row holds. **Units:** em.
 */
const widths = [0, 23.4375, 35, 40, 60] as const;

/**
 * The highest English figure from each width on, as measured in a browser on 26 November 2026 in DejaVu Sans, a wide face,
 * and rounded up. A browser test finds what no longer fits. **Units:** em.
 */
const heights = {
  losses: [69, 53, 49, 38, 43],
  troops: [61, 50, 43, 37, 43],
  origins: [63, 48, 42, 39, 37],
  forecasts: [64, 59, 53, 46, 41],
  indicators: [70, 63, 53, 50, 50],
  relays: [67, 55, 49, 49, 48],
  claims: [66, 59, 46, 57, 43],
  summary: [50, 45, 37, 36, 25],
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
.waits-uk{--grow:1.24}
.waits-bar{--bar:11em}
${steps.join('\n')}
@container (inline-size >= 40em){
.waits-bar{--bar:9em}
}
`;
