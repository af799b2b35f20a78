// What a framed page and the page around it say to each other about height: one kind of message, checked on arrival.

/** Sent by a framed page whenever it needs another height. **Units:** CSS pixels, whole. */
export interface HeightMessage {
  readonly type: 'dprk-height';
  readonly height: number;
}

/** No figure is taller; a larger number is a fault or an attack. **Units:** CSS pixels. */
const tallest = 20_000;

/** The message for a height, rounded up so that nothing is cut. */
export function heightMessage(height: number): HeightMessage {
  return { type: 'dprk-height', height: Math.ceil(height) };
}

/**
 * The height that a message asks for.
 *
 * **Absent:** undefined for anything that is not such a message with a sensible height.
 */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('type' in data) || data.type !== 'dprk-height' || !('height' in data)) return undefined;
  const { height } = data;
  return typeof height === 'number' && height > 0 && height <= tallest ? height : undefined;
}
