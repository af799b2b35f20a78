// Very many claims in one picture: one path per side and role in place of their marks, and where each of them stands.
import type { DrawnClaim } from './claim-symbol.js';
import { roundPx } from './round-px.js';
import type { Crowd, Mark, PathMark } from './scene.js';

/** From so many claims in one picture on, those that have no label are drawn together. */
export const crowdFrom = 200;

/** The marks of claims as one path for each side and role, in the order in which they first come. */
export function together(drawn: readonly DrawnClaim[]): readonly Mark[] {
  const paths = new Map<string, { readonly mark: PathMark; readonly parts: Set<string> }>();
  for (const mark of drawn.flatMap(({ marks }) => marks)) {
    if (mark.kind !== 'path') continue;
    const { role, side } = mark;
    const name = `${role} ${side ?? ''}`;
    const own = side === undefined ? {} : { side };
    const path = paths.get(name) ?? {
      mark: { kind: 'path', role, ...own, d: '' },
      parts: new Set(),
    };
    paths.set(name, path);
    // What would cover its like to the last pixel is drawn once.
    path.parts.add(mark.d);
  }
  return [...paths.values()].map(({ mark, parts }) => ({ ...mark, d: [...parts].join('') }));
}

/** What a painter needs to draw one of them by itself, and a pointer to find it. */
export function crowdOf(drawn: readonly DrawnClaim[]): Crowd {
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    spots: drawn.map(({ claim, x, y }) => ({
      key: claim.id,
      x: roundPx(x),
      y: roundPx(y),
      side: claim.voice,
    })),
  };
}
