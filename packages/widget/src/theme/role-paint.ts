// How each role of a mark is painted: the one table behind the style sheet and the painted file.
import { boldWeights } from './bold-roles.js';
import type { ColourName } from './colours.js';
import type { Role } from './roles.js';

/** A colour by name; `side` is that of the side the mark belongs to. */
export type PaintColour = ColourName | 'side';

/** **Units:** CSS pixels. **Absent:** no fill, no stroke. */
export interface RolePaint {
  readonly fill?: PaintColour;
  readonly stroke?: PaintColour;
  readonly width?: number;
  /** Dash and gap lengths. */
  readonly dash?: string;
  /** 0 to 1, of the whole mark. */
  readonly opacity?: number;
  /** Weight of text. */
  readonly weight?: 400 | 600 | 700;
  /** Text keeps clear of what lies beneath by an edge in the colour of the ground. */
  readonly halo?: true;
  /** Invisible, but it can be pointed at. */
  readonly target?: true;
}

const dot = { fill: 'side', stroke: 'ground', width: 1 } as const;
const ring = { fill: 'ground', stroke: 'side' } as const;
const quiet = { fill: 'muted', weight: 400, halo: true } as const;

/** The paint of what a picture of rows is made of, and so a still figure. */
export const stillPaint = {
  grid: { stroke: 'rule', width: 1 },
  axis: { stroke: 'axis', width: 1 },
  'axis-label': quiet,
  silence: { fill: 'silence' },
  claim: { ...dot, opacity: 0.8 },
  'claim-newest': { ...dot, width: 1.25 },
  'claim-wider': { ...ring, width: 1.5, opacity: 0.8 },
  'claim-wider-newest': { ...ring, width: 2.25 },
  'claim-old': { ...dot, width: 1.5, opacity: 0.8 },
  'claim-wider-old': { ...ring, width: 2, opacity: 0.8 },
  'open-end': { stroke: 'side', width: 1.5 },
  'range-bar': { stroke: 'side', width: 2 },
  'words-hatch': { fill: 'ground', stroke: 'side', width: 1 },
  'label-name': { fill: 'side', weight: boldWeights['label-name'], halo: true },
  'label-figure': { fill: 'ink', weight: boldWeights['label-figure'], halo: true },
  'label-when': quiet,
  'label-muted': quiet,
  'row-line': { stroke: 'rule', width: 1 },
  'row-rule': { stroke: 'side', width: 1, opacity: 0.8 },
  heading: { ...quiet, weight: boldWeights.heading },
} as const satisfies Partial<Record<Role, RolePaint>>;

/** The paint of the other roles, which only a touch brings. */
export const laterPaint: Readonly<Record<Exclude<Role, keyof typeof stillPaint>, RolePaint>> = {
  ground: { fill: 'ground' },
  'silence-label': { fill: 'muted', weight: 400 },
  'event-line': { stroke: 'axis', width: 1, dash: '1 3' },
  'event-label': quiet,
  'forecast-range': { stroke: 'ink', width: 2.5 },
  'forecast-ceiling': { stroke: 'ink', width: 1.75, dash: '4 3' },
  'outcome-range': { fill: 'outcome', stroke: 'outcome', width: 1 },
  'verdict-filled': { fill: 'ink', stroke: 'ink', width: 2 },
  'verdict-hollow': { fill: 'ground', stroke: 'ink', width: 2 },
  'verdict-dashed': { fill: 'ground', stroke: 'ink', width: 1.75, dash: '2.5 2' },
  'verdict-grey': { fill: 'outcome', stroke: 'outcome', width: 2 },
  'verdict-cross': { stroke: 'ink', width: 2.5 },
  part: { fill: 'ground', stroke: 'axis', width: 1 },
  'part-filled': { fill: 'ink', stroke: 'ink', width: 1 },
  'part-maybe': { fill: 'outcome', stroke: 'ink', width: 1 },
  bar: { fill: 'ink' },
  'bar-side': { fill: 'side' },
  'bar-other': { fill: 'outcome' },
  'bar-maybe': { fill: 'silence', stroke: 'ink', width: 1 },
  target: { target: true },
  'sheet-strong': { fill: 'ink', weight: boldWeights['sheet-strong'] },
  'sheet-text': { fill: 'ink', weight: 400 },
  'sheet-quiet': { fill: 'muted', weight: 400 },
};

/** The paint of every role. */
export const rolePaint: Readonly<Record<Role, RolePaint>> = { ...stillPaint, ...laterPaint };
