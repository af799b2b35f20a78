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
  losses: [56, 50, 45, 43.5, 37, 36.5],
  troops: [56, 50, 47.5, 40, 42, 35],
  origins: [54.5, 44.5, 45, 41.5, 39.5, 39.5],
  forecasts: [76.5, 73.5, 60.5, 61.5, 49.5, 42],
  indicators: [36.5, 34.5, 34.5, 31, 28, 27],
  relays: [54, 51.5, 50, 44.5, 44.5, 44.5],
  claims: [58.5, 53.5, 52.5, 41.5, 48.5, 40],
  summary: [43.5, 40, 35.5, 32, 31, 22.5],
} as const;

/** From the last width on, the height of a figure that the app draws at once, in lanes, and not as the still one stands. **Units:** em. */
const lanes: Readonly<Partial<Record<keyof typeof heights, number>>> = { losses: 57, troops: 58 };

/** How much higher a Ukrainian figure is, the most from any width on, of most views. */
const ukrainian = 1.25;

/** The same of views that run longer in a language. */
const longer: Readonly<Record<string, Readonly<Partial<Record<keyof typeof heights, number>>>>> = {
  uk: { losses: 1.35, origins: 1.36, forecasts: 1.38 },
  ko: { forecasts: 1.14 },
};

const drawn = Object.entries(lanes).map(
  ([view, height]) => `.waits-drawn.waits-${view}{--reserve:${height}em}`,
);

const steps = widths.map((width, step) => {
  const rules = Object.entries(heights).map(([view, row]) => {
    const height = row[step];
    return height === row[step - 1] ? '' : `.waits-${view}{--reserve:${height}em}`;
  });
  if (step === widths.length - 1) rules.push(...drawn);
  return width === 0
    ? rules.join('\n')
    : `@container (inline-size >= ${width}em){\n${rules.join('\n')}\n}`;
});

const grown = Object.entries(longer).flatMap(([language, views]) =>
  Object.entries(views).map(([view, grow]) => `.waits-${language}.waits-${view}{--grow:${grow}}`),
);

/** The sheet of what waits. Ukrainian runs longer than English, Korean seldom; a bar has two or three rows. */
export const reserves = `
.waits{--grow:1;--bar:0em;min-block-size:calc(var(--reserve)*var(--grow) + var(--bar))}
.waits-uk{--grow:${ukrainian}}
${grown.join('\n')}
.waits-bar{--bar:11em}
${steps.join('\n')}
@container (inline-size >= 40em){
.waits-bar{--bar:9em}
}
`;

/** What is kept room for. */
export interface Reserved {
  readonly view: keyof typeof heights;
  readonly language: string;
  /** There is a bar of questions. */
  readonly hasBar: boolean;
  /** The app draws it at once: no still figure answers what is asked. */
  readonly isDrawn: boolean;
}

/**
 * Its height by the width of the element, for a sheet outside of it.
 *
 * **Units:** em: from which width on, and how high.
 */
export function reservedEm({
  view,
  language,
  hasBar,
  isDrawn,
}: Reserved): readonly (readonly [fromEm: number, heightEm: number])[] {
  const grow = longer[language]?.[view] ?? (language === 'uk' ? ukrainian : 1);
  return widths.map((width, step) => {
    const bar = !hasBar ? 0 : width < 40 ? 11 : 9;
    const height = heights[view][step] ?? 0;
    const own = isDrawn && step === widths.length - 1 ? (lanes[view] ?? height) : height;
    return [width, Math.round(own * grow * 10) / 10 + bar];
  });
}
