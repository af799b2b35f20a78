// The attributes of a mark, by name: the one list that both painters of scenes write out.
import { colours, sideColours, type ColourTheme } from '../theme/colours.js';
import { rolePaint, type PaintColour } from '../theme/role-paint.js';
import type { Role } from '../theme/roles.js';
import { sideName } from '../theme/sides.js';
import type { Mark, Scene, TextMark } from '../plot/scene.js';

/** What is written of an element, by name. **Absent:** undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The keys of the mark whose card is open and of the mark that is pointed at or stepped to. */
export interface SceneKeys {
  readonly selected?: string | undefined;
  readonly marked?: string | undefined;
}

/** Of claims that are drawn together: the marks of those that the reader is at, on top of all. */
export function crowdMarks(
  { crowd }: Scene,
  { selected, marked }: SceneKeys = {},
): readonly Mark[] {
  if (!crowd || (selected ?? marked) === undefined) return [];
  return crowd.marks.filter(({ key }) => key !== undefined && (key === selected || key === marked));
}

/** `dprk-<role>`, its side's class, and whether the reader is at it. */
export function markClasses(
  { role, side, key }: Mark,
  { selected, marked }: SceneKeys = {},
): string {
  return [
    `dprk-${role}`,
    side !== undefined && `dprk-side-${sideName(side)}`,
    key !== undefined && key === selected && 'dprk-is-selected',
    key !== undefined && key === marked && 'dprk-is-marked',
  ]
    .filter(Boolean)
    .join(' ');
}

/** **Absent:** text starts at its place unless told otherwise. */
export function anchorOf({ anchor }: Pick<TextMark, 'anchor'>): 'middle' | 'end' | undefined {
  return anchor === 'start' ? undefined : anchor;
}

/** Paint attributes of a role in a theme, for a file that has no style sheet. */
export function paintAttributes(
  role: Role,
  side: string | undefined,
  theme: ColourTheme,
): Attributes {
  const { fill, stroke, width, dash, opacity, weight, halo, target } = rolePaint[role];
  const colour = (name: PaintColour | undefined): string | undefined => {
    if (name === undefined) return undefined;
    return (name === 'side' ? sideColours[sideName(side ?? '')] : colours[name])[theme];
  };
  const edge = halo
    ? {
        stroke: colours.ground[theme],
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }
    : { stroke: colour(stroke), 'stroke-width': width };
  return {
    fill: colour(fill) ?? (target ? 'transparent' : 'none'),
    ...edge,
    'stroke-dasharray': dash,
    opacity,
    'font-weight': weight,
  };
}

/** The key of a mark that has one: a page may have put something under this name on every object. */
export function ownKey(mark: Mark): string | undefined {
  return Object.hasOwn(mark, 'key') ? mark.key : undefined;
}
