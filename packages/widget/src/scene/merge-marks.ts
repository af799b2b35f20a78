// Many claims in one picture: marks join into one path per origin and role, so that elements stay few.
import { pathMark } from './make-mark.js';
import { roundPx } from './round-px.js';
import type { GroupMark, Mark } from './scene.js';

/** From how many claims on marks are merged. */
export const mergeFrom = 300;

/** A claim's mark with the origin it belongs to. */
export interface OwnedMark {
  readonly mark: GroupMark;
  readonly owner: string;
}

/** No picture holds more paths of merged marks than this; beyond it, origins share theirs. */
const mostPaths = 900;

/**
 * The marks as they are below `mergeFrom`; from there on one path per owner, state and stroke.
 *
 * `apart` names the keys that keep marks of their own, drawn last: those pointed at, focused or selected.
 */
export function mergedMarks(
  owned: readonly OwnedMark[],
  apart: ReadonlySet<string>,
): readonly Mark[] {
  if (owned.length < mergeFrom) return owned.map(({ mark }) => mark);
  const own = owned.filter(({ mark }) => mark.key !== undefined && apart.has(mark.key));
  const rest = owned.filter((one) => !own.includes(one));
  const byOwner = joined(rest, ({ owner }) => owner);
  const groups = countOf(byOwner) <= mostPaths ? byOwner : joined(rest, () => '');
  return [...groups, ...own.map(({ mark }) => mark)];
}

function joined(
  owned: readonly OwnedMark[],
  ownerOf: (one: OwnedMark) => string,
): readonly GroupMark[] {
  const groups = new Map<
    string,
    { role: GroupMark['role']; paths: Map<GroupMark['role'], string[]> }
  >();
  for (const one of owned) {
    const key = `${one.mark.role} ${ownerOf(one)}`;
    const group = groups.get(key) ?? {
      role: one.mark.role,
      paths: new Map<GroupMark['role'], string[]>(),
    };
    groups.set(key, group);
    for (const child of one.mark.children) {
      if (child.role === 'target') continue;
      const paths = group.paths.get(child.role);
      if (paths) paths.push(pathText(child));
      else group.paths.set(child.role, [pathText(child)]);
    }
  }
  return [...groups.values()].map(({ role, paths }) => ({
    kind: 'group',
    role,
    children: [...paths].map(([part, texts]) => pathMark(part, texts.join(''))),
  }));
}

function countOf(groups: readonly GroupMark[]): number {
  return groups.reduce((sum, { children }) => sum + 1 + children.length, 0);
}

/** The stroke as path text. **Absent:** claims are drawn with paths, lines and circles; anything else is left out. */
function pathText(mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return mark.d;
    case 'line':
      return `M${mark.x1},${mark.y1}L${mark.x2},${mark.y2}`;
    case 'circle': {
      const { cx, cy, r } = mark;
      const half = (width: number): string => `a${r},${r} 0 1 0 ${width},0`;
      return `M${roundPx(cx - r)},${cy}${half(2 * r)}${half(-2 * r)}Z`;
    }
    case 'rect':
    case 'group':
    case 'link':
    case 'text':
      return '';
  }
}
