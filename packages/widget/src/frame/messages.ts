// What a framed page and the page around it say to each other, in our form and in that of pym.js: checked on arrival.

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

/** Sent by a framed page whenever it needs another height. **Units:** CSS pixels, whole. */
export interface HeightMessage {
  readonly type: 'dprk-height';
  /** What the page around calls the frame. */
  readonly frame: string;
  readonly height: number;
}

/** To a framed page, since it may have spoken before: say once more how high you are and what you show. */
export const helloMessage = { type: 'dprk-hello' } as const;

/** No figure is taller; a larger number is a fault or an attack. **Units:** CSS pixels. */
const tallest = 20_000;

/** Between the parts of a text of pym.js, of which the second is the frame's name. */
const pymMark = 'xPYMx';

/** The message for an event. Its fields are what its class adds to any other event. */
export function eventMessage(event: Event, frame: string): Readonly<Record<string, unknown>> {
  const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  return { ...Object.fromEntries(fields), type: event.type, frame };
}

/** The message for a height, rounded up so that nothing is cut. */
export function heightMessage(height: number, frame = ''): HeightMessage {
  return { type: 'dprk-height', frame, height: Math.ceil(height) };
}

/** The text by which a framed page tells pym.js its height. **Units:** CSS pixels, rounded up. */
export function pymHeightMessage(id: string, heightPx: number): string {
  return ['pym', id, 'height', Math.ceil(heightPx)].join(pymMark);
}

/** The message where it is one of an event. **Absent:** undefined for anything else. */
export function eventOf(data: unknown): EventMessage | undefined {
  const isEvent = isMessage(data) && eventNames.some((name) => name === data.type);
  return isEvent ? (data as EventMessage) : undefined;
}

/** Whether a message is the one to a framed page. */
export function isHello(data: unknown): boolean {
  return isMessage(data) && data.type === helloMessage.type;
}

/**
 * The height that a message asks for, in our form or in that of pym.js.
 *
 * **Absent:** undefined for anything that is not such a message with a sensible height.
 */
export function heightOf(data: unknown): number | undefined {
  const height = typeof data === 'string' ? heightOfPym(data) : ourHeight(data);
  return typeof height === 'number' && height > 0 && height <= tallest ? height : undefined;
}

function ourHeight(data: unknown): unknown {
  return isMessage(data) && data.type === 'dprk-height' ? data['height'] : undefined;
}

function heightOfPym(text: string): number | undefined {
  const [pym, , kind, height = '', ...others] = text.split(pymMark);
  if (pym !== 'pym' || kind !== 'height' || others.length > 0) return undefined;
  return /^\d+(\.\d+)?$/.test(height) ? Number(height) : undefined;
}

function isMessage(
  data: unknown,
): data is Readonly<Record<string, unknown>> & { readonly type: unknown } {
  return typeof data === 'object' && data !== null && 'type' in data;
}
