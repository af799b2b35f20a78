// The element's events as messages from a framed page, and back into events on the frame.

/** Every event of the element. */
export const eventNames = [
  'dprk-ready',
  'dprk-select',
  'dprk-view-change',
  'dprk-data',
  'dprk-error',
] as const;

/** An event as a message: its name as `type`, the frame's name, and the event's own fields. */
export interface EventMessage extends Readonly<Record<string, unknown>> {
  readonly type: (typeof eventNames)[number];
  readonly frame: string;
}

/** The message for an event. Its fields are what its class adds to any other event. */
export function eventMessage(event: Event, frame: string): Readonly<Record<string, unknown>> {
  const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  return { ...Object.fromEntries(fields), type: event.type, frame };
}

/** The message where it is one of an event. **Absent:** undefined for anything else. */
export function eventOf(data: unknown): EventMessage | undefined {
  return isEvent(data) ? data : undefined;
}

function isEvent(data: unknown): data is EventMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  return eventNames.some((name) => name === data.type);
}
