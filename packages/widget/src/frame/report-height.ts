// In the framed page: tells the page around it how high it needs to be, and again whenever that changes.
import { heightGuard } from './height-guard.js';
import { heightMessage, type HeightMessage } from './height-message.js';
import { pymHeightMessage } from './pym-message.js';

/** Whom the heights are for. */
export interface HeightListener {
  /** What the page around calls this frame. **Absent:** the empty text. */
  readonly frame?: string;
  /** What pym.js in the page around calls it: then it is told in pym's words. */
  readonly pymId?: string | undefined;
}

/** Being told. */
export interface ReportedHeight {
  /** Tells the height once more: who listens has come later. */
  again(): void;
  stop(): void;
}

/**
 * Starts to report the height of the framed page's root to whoever framed it.
 *
 * A message holds a name and a number and nothing else, so it may go to any page around. The height is also looked at
 * once when the page is loaded: what observes sizes sleeps in a frame that is not on screen.
 */
export function reportHeight(
  page: Window = window,
  { frame = '', pymId }: HeightListener = {},
): ReportedHeight {
  const root = page.document.documentElement;
  const isWorthSending = heightGuard();
  let last: HeightMessage | string | undefined;
  const again = (): void => {
    if (last !== undefined) page.parent.postMessage(last, '*');
  };
  const look = (): void => {
    const heightPx = root.getBoundingClientRect().height;
    const now = { heightPx, widthPx: page.innerWidth, atMs: page.performance.now() };
    if (!isWorthSending(now)) return;
    last = pymId === undefined ? heightMessage(heightPx, frame) : pymHeightMessage(pymId, heightPx);
    again();
  };
  const observer = new ResizeObserver(look);
  observer.observe(root);
  page.addEventListener('load', look);
  return {
    again,
    stop: () => {
      observer.disconnect();
      page.removeEventListener('load', look);
    },
  };
}
