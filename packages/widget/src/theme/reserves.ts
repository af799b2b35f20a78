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

/** Ukrainian runs longer than English, Korean does not. */
const ukrainianGrows = 1.3;

/** A bar has three rows, and two from `from` on. **Units:** em. */
const bar = { narrow: 11, wide: 9, from: 40 } as const;

/** The sheet of what waits. */
export const reserves = `
.waits{min-block-size:calc(var(--reserve)*var(--grow,1) + var(--bar,0em))}
.waits-uk{--grow:${ukrainianGrows}}
.waits-bar{--bar:${bar.narrow}em}
${steps.join('\n')}
@container (inline-size >= ${bar.from}em){
.waits-bar{--bar:${bar.wide}em}
}
`;

/** What a figure is, as far as its height goes. */
export interface FigureRoom {
  readonly view: keyof typeof heights;
  readonly language: string;
  readonly hasBar: boolean;
  /** **Units:** CSS pixels at a type of 16 px. */
  readonly widthPx: number;
}

/** The height that the sheet keeps for a figure. **Units:** CSS pixels at a type of 16 px, rounded up. */
export function reservedHeightPx({ view, language, hasBar, widthPx }: FigureRoom): number {
  const widthEm = widthPx / 16;
  const step = widths.findLastIndex((from) => widthEm >= from);
  const heightEm = heights[view][Math.max(step, 0)] ?? heights[view][0];
  const grow = language === 'uk' ? ukrainianGrows : 1;
  const barEm = widthEm >= bar.from ? bar.wide : bar.narrow;
  return Math.ceil(16 * (heightEm * grow + (hasBar ? barEm : 0)));
}
