// Which claims and events a picture draws.
import type { Mark, Scene } from '../scene/scene.js';

/** The keys of all marks of a picture. */
export function drawnKeys(scene: Scene): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (marks: readonly Mark[]): void => {
    for (const mark of marks) {
      if (mark.key !== undefined) keys.add(mark.key);
      if (mark.kind === 'group' || mark.kind === 'link') visit(mark.children);
    }
  };
  visit(scene.marks);
  return keys;
}
