// In the framed page: tells the page around it how high it needs to be, and again whenever that changes.
import { heightGuard } from './height-guard.js';
import { keptRoom } from './kept-room.js';
import { heightMessage, type HeightMessage, pymHeightMessage } from './messages.js';

/** What a reader does before a page changes for it. */
const acts = ['pointerdown', 'keydown', 'click'] as const;

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
 *
 * Where the page around has kept enough room, nothing is said until giving some of it back moves nothing on screen, the
 * reader has acted, or the frame has another width.
 */
export function reportHeight(
  page: Window = window,
  { frame = '', pymId }: HeightListener = {},
): ReportedHeight {
  const root = page.document.documentElement;
  const isWorthSending = heightGuard();
  const widthAtFirst = page.innerWidth;
  let isFree = false;
  let last: HeightMessage | string | undefined;
  const again = (): void => {
    if (last !== undefined) page.parent.postMessage(last, '*');
  };
  const look = (): void => {
    const heightPx = root.getBoundingClientRect().height;
    const now = { heightPx, widthPx: page.innerWidth, atMs: page.performance.now() };
    isFree ||= now.widthPx !== widthAtFirst || heightPx > page.innerHeight;
    if (!isFree) return room.watch();
    if (!isWorthSending(now)) return;
    last = pymId === undefined ? heightMessage(heightPx, frame) : pymHeightMessage(pymId, heightPx);
    again();
  };
  const free = (): void => {
    isFree = true;
    room.stop();
  };
  const room = keptRoom(page, () => {
    free();
    look();
  });
  const observer = new ResizeObserver(look);
  observer.observe(root);
  page.addEventListener('load', look);
  for (const act of acts) page.addEventListener(act, free, true);
  return {
    again,
    stop: () => {
      observer.disconnect();
      room.stop();
      page.removeEventListener('load', look);
      for (const act of acts) page.removeEventListener(act, free, true);
    },
  };
}
