// The events of a record that a question asks for by id.
import type { RecordedEvent } from '@dprk-deployment-tracker/core';

/** The events of these ids, in the order of the ids. **Absent:** one that the record does not have is passed over. */
export function namedEvents(
  ids: readonly string[],
  events: readonly RecordedEvent[],
): readonly RecordedEvent[] {
  return ids.flatMap((id) => events.find((event) => event.id === id) ?? []);
}
