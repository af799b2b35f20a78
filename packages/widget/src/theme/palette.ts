// What every role of a mark looks like by default, light and dark: the only colours of the pictures.

/** A colour by what it is for. Its name is also that of its public custom property, `--dprk-<swatch>`. */
export type Swatch = keyof typeof swatches;

/** A picture is painted for a light or for a dark page. */
export type PaintTheme = 'light' | 'dark';

/**
 * Every colour, for light and for dark pages.
 *
 * On its ground, each colour of text has a contrast of at least 4.5:1 and each that a mark is read by of at least 3:1;
 * `rule`, `span` and `span-stale` only accompany an edge or a text that has it.
 */
export const swatches = {
  ground: { light: '#ffffff', dark: '#14171a' },
  surface: { light: '#f5f6f7', dark: '#1d2125' },
  ink: { light: '#181b1f', dark: '#e9ebee' },
  muted: { light: '#565d66', dark: '#a9b1bb' },
  rule: { light: '#dfe2e6', dark: '#31373e' },
  axis: { light: '#80878f', dark: '#7d8690' },
  accent: { light: '#0e5a6b', dark: '#74c3d4' },
  span: { light: '#d9e8ec', dark: '#1d3a42' },
  'span-edge': { light: '#2f7f92', dark: '#4d9fb1' },
  'span-stale': { light: '#edf3f5', dark: '#1a262a' },
  claim: { light: '#181b1f', dark: '#e9ebee' },
  'claim-muted': { light: '#80878f', dark: '#7d8690' },
  planned: { light: '#6b5a2e', dark: '#cdb67a' },
  selected: { light: '#0b57c4', dark: '#8fbcff' },
} as const satisfies Record<string, { light: string; dark: string }>;

/** How a role is painted. **Units:** CSS pixels. **Absent:** no fill, no stroke; `current` takes the group's colour. */
export interface Paint {
  readonly fill?: Swatch | 'current';
  readonly stroke?: Swatch | 'current';
  readonly width?: number;
  /** Dash and gap lengths. */
  readonly dash?: string;
  readonly cap?: 'round';
  /** Sets the colour that `current` means further in. */
  readonly color?: Swatch;
  /** Invisible, but it can be pointed at. */
  readonly target?: true;
}

const text = { fill: 'ink' } as const;
const quiet = { fill: 'muted' } as const;
const hairline = { stroke: 'rule', width: 1 } as const;
const pen = { stroke: 'current', width: 1.5 } as const;

/** The default paint of every role; the keys are the closed list of roles. */
export const palette = {
  /** Marks that only stand together. */
  layer: {},
  ground: { fill: 'ground' },

  heading: text,
  label: text,
  'label-strong': text,
  'label-muted': quiet,
  'tick-label': quiet,
  note: quiet,
  source: quiet,

  grid: hairline,
  lane: hairline,
  axis: { stroke: 'axis', width: 1 },
  leader: { stroke: 'axis', width: 0.75 },
  gap: { stroke: 'axis', width: 1 },
  'known-on': { stroke: 'accent', width: 1, dash: '1 3', cap: 'round' },

  span: { fill: 'span' },
  'span-stale': { fill: 'span-stale' },
  'span-edge': { stroke: 'span-edge', width: 1.25 },
  'span-edge-stale': { stroke: 'span-edge', width: 1, dash: '4 3' },
  'span-arrow': { stroke: 'span-edge', width: 1 },
  'span-middle': { stroke: 'accent', width: 1.5 },
  'span-label': { fill: 'accent' },

  /** A claim that stands and is fresh; the other six say what else it is. */
  claim: { color: 'claim' },
  'claim-stale': { color: 'muted' },
  'claim-lent': { color: 'claim-muted' },
  'claim-older': { color: 'claim-muted' },
  'claim-struck': { color: 'claim-muted' },
  'claim-left-out': { color: 'claim-muted' },
  'claim-planned': { color: 'planned' },
  /** A value that a page or we worked out from claims. */
  'value-stated': { color: 'claim' },
  'value-computed': { color: 'accent' },
  'value-range': { color: 'span-edge' },

  /** The strokes that claims are drawn with. */
  dot: { fill: 'current', stroke: 'ground', width: 1 },
  ring: { fill: 'ground', stroke: 'current', width: 1.25 },
  line: pen,
  halo: { stroke: 'current', width: 1 },
  band: { fill: 'ground', stroke: 'current', width: 0.75 },
  hatch: { stroke: 'current', width: 0.75 },
  'plan-outline': { fill: 'ground', stroke: 'current', width: 1, dash: '2.5 2' },
  'plan-line': { stroke: 'current', width: 1.25, dash: '2.5 2' },
  strike: { stroke: 'current', width: 1 },
  'day-whisker': { stroke: 'current', width: 0.75 },
  target: { target: true, width: 20 },

  event: { color: 'claim' },
  'event-tick': { stroke: 'current', width: 1.25 },
  'event-number': text,
} as const satisfies Record<string, Paint>;

/** What a mark means. Its class is `dprk-<role>`. */
export type Role = keyof typeof palette;

/** The paint of a role, with every field looked up. */
export function paintOf(role: Role): Paint {
  return palette[role];
}
