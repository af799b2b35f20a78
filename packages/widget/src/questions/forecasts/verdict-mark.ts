// The mark of a verdict: a disc that is full, half full, hollow or dashed, a dot, a cross, a stroke.
import type { Verdict } from '@dprk-deployment-tracker/core';
import { PathPen } from '../../plot/path-pen.js';
import { roundPx } from '../../plot/round-px.js';
import type { Mark } from '../../plot/scene.js';
import type { Role } from '../../theme/roles.js';

/** The circle of each verdict; what did not come about has a cross, and what is void a stroke. */
const verdictRoles: Readonly<Record<Exclude<Verdict, 'did-not' | 'condition-not-met'>, Role>> = {
  'came-true': 'verdict-filled',
  reached: 'verdict-filled',
  'not-reached': 'verdict-dashed',
  undetermined: 'verdict-grey',
  'still-open': 'verdict-hollow',
};

/** Where a mark stands and whose it is. **Units:** CSS pixels. */
export interface VerdictPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly key?: string;
}

/** The mark; half full where it came about by some counts and not by others. */
export function verdictMarks(
  verdict: Verdict,
  isBySome: boolean,
  { x, y, radius, key }: VerdictPlace,
): readonly Mark[] {
  const owner = key === undefined ? {} : { key };
  // Nothing is known of it: nothing that could be taken for a paler disc.
  const size = verdict === 'undetermined' ? 0.4 : 1;
  const [cx, cy, r] = [roundPx(x), roundPx(y), roundPx(radius * size)];
  if (verdict === 'did-not' || verdict === 'condition-not-met') {
    const cross = new PathPen(x, y);
    const arm = radius * 0.85;
    cross.moveTo(arm, -arm);
    cross.lineTo(-arm, arm);
    if (verdict === 'did-not') {
      cross.moveTo(-arm, -arm);
      cross.lineTo(arm, arm);
    }
    return [{ kind: 'path', role: 'verdict-cross', ...owner, d: cross.toString() }];
  }
  const half = `M${String(cx)},${String(roundPx(cy - r))}a${String(r)},${String(r)} 0 0 0 0,${String(roundPx(r * 2))}z`;
  return [
    {
      kind: 'circle',
      role: isBySome ? 'verdict-hollow' : verdictRoles[verdict],
      ...owner,
      cx,
      cy,
      r,
    },
    ...(isBySome ? [{ kind: 'path', role: 'verdict-filled', ...owner, d: half } as const] : []),
  ];
}
