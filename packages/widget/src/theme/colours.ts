// Every colour of the figure, light and dark: grounds, texts, lines, and the sides.

/** A figure is painted for a light or for a dark page. */
export type ColourTheme = 'light' | 'dark';

/** One colour in both themes, as `#rrggbb`. */
export interface ThemedColour {
  readonly light: string;
  readonly dark: string;
}

/**
 * Colours by what they are for; each is the public custom property `--dprk-<name>`.
 *
 * On `ground` and on `silence`, `ink`, `muted` and every side's colour have a contrast of at least 4.5:1; `axis`,
 * `outcome` and every mark of a side at least 3:1. `rule` and `silence` only accompany what has it.
 */
export const colours = {
  ground: { light: '#ffffff', dark: '#14171a' },
  ink: { light: '#16181d', dark: '#eceef1' },
  muted: { light: '#565b64', dark: '#aab1bb' },
  rule: { light: '#e0e3e7', dark: '#30353c' },
  axis: { light: '#7d838c', dark: '#868e98' },
  silence: { light: '#f1f2f4', dark: '#202429' },
  outcome: { light: '#838a95', dark: '#858d98' },
  link: { light: '#0b5394', dark: '#8cc1f5' },
} as const satisfies Readonly<Record<string, ThemedColour>>;

/** The name of a colour that belongs to no side. */
export type ColourName = keyof typeof colours;

/** Sides that have a colour of their own; each is the public custom property `--dprk-side-<name>`. */
export const sideColours = {
  'south-korea': { light: '#006ba6', dark: '#6bb8e7' },
  ukraine: { light: '#a15c00', dark: '#efa947' },
  'united-kingdom': { light: '#952878', dark: '#d084c2' },
  'united-states': { light: '#45484f', dark: '#cfd2da' },
  nato: { light: '#0b6b50', dark: '#3ca295' },
  'western-officials': { light: '#6548af', dark: '#aca4ff' },
  other: { light: '#676b73', dark: '#a9adb5' },
} as const satisfies Readonly<Record<string, ThemedColour>>;

/** A name that `sideColours` has. */
export type SideName = keyof typeof sideColours;
