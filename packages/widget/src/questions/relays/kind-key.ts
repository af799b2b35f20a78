// The key of a kind of change: what its bar is pointed at by, and what opens its card.
import { mutationKinds, type MutationKind } from '@dprk-deployment-tracker/core';

const start = 'change:';

/** No claim or event has such an id: theirs start with a day. */
export function kindKey(kind: MutationKind): string {
  return start + kind;
}

/** The kind that a key names. **Absent:** undefined for the key of a claim or an event. */
export function kindOfKey(key: string | undefined): MutationKind | undefined {
  const kind = key?.startsWith(start) ? key.slice(start.length) : '';
  return Object.hasOwn(mutationKinds, kind) ? (kind as MutationKind) : undefined;
}
