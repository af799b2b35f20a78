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
  losses: [72, 63, 59, 50, 40, 41],
  troops: [62, 57, 54, 47, 42, 55],
  origins: [61, 58, 51, 46, 40, 39],
  forecasts: [67, 66, 62, 61.5, 53, 42.5],
  indicators: [37, 36, 35, 31, 28, 26],
  relays: [58, 57, 55, 46, 42, 39],
  claims: [67, 60, 59, 47, 57, 44],
  summary: [50, 48, 45, 37, 36, 26],
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
