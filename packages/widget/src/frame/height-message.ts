// What a framed page and the page around it say to each other about height: one kind of message, checked on arrival.
import { heightOfPym } from './pym-message.js';

/** Sent by a framed page whenever it needs another height. **Units:** CSS pixels, whole. */
export interface HeightMessage {
  readonly type: 'dprk-height';
  /** What the page around calls the frame. */
  readonly frame: string;
  readonly height: number;
}

/** No figure is taller; a larger number is a fault or an attack. **Units:** CSS pixels. */
const tallest = 20_000;

/** The message for a height, rounded up so that nothing is cut. */
export function heightMessage(height: number, frame = ''): HeightMessage {
  return { type: 'dprk-height', frame, height: Math.ceil(height) };
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
  if (typeof data !== 'object' || data === null) return undefined;
  return 'type' in data && data.type === 'dprk-height' && 'height' in data
    ? data.height
    : undefined;
}
