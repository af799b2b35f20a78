// In the framed page: room that the page around has kept is given back where nobody sees anything move by it.

/** How finely leaving the screen is followed: shares of the framed page that are seen. */
const shares = [...Array(51).keys()].map((step) => step / 50);

/** In Firefox a frame of another site learns only then where it stands on screen. **Units:** milliseconds. */
const settlesMs = 1_000;

/** Waits until the end of a page is not on screen. */
export interface KeptRoom {
  /** Looks anew: `onUnseen` is told at once, or when the reader has scrolled. */
  watch(): void;
  stop(): void;
}

/**
 * Watches the end of the framed page, wherever the page around has scrolled to.
 *
 * What has gone out at the top says nothing: giving back room above a reader moves what is read, too.
 */
export function keptRoom(page: Window, onUnseen: () => void): KeptRoom {
  const root = page.document.documentElement;
  let wasSeen = false;
  let isSettled = false;
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.at(-1);
      if (!seen) return;
      const { isIntersecting, intersectionRect, boundingClientRect } = seen;
      const isCut = intersectionRect.bottom < boundingClientRect.bottom - 1;
      const isUnseen = isIntersecting ? isCut : !wasSeen && isSettled;
      wasSeen ||= isIntersecting;
      if (isUnseen) onUnseen();
    },
    { threshold: shares },
  );
  const watch = (): void => {
    observer.disconnect();
    observer.observe(root);
  };
  const settling = setTimeout(() => {
    isSettled = true;
    watch();
  }, settlesMs);
  return {
    watch,
    stop: () => {
      clearTimeout(settling);
      observer.disconnect();
    },
  };
}
