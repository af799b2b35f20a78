// What a feed sees of its page: the time, chance, whether anybody looks, and whether there is a line.

/** Given as an argument, so that a test can have another time. */
export interface Surroundings {
  /** **Units:** milliseconds, never backwards. */
  now(): number;
  /** The moment by the calendar. */
  date(): Date;
  /** From 0 up to 1. */
  random(): number;
  isHidden(): boolean;
  isOffline(): boolean;
  /** Calls once after a time, unless what it gives is called before. **Units:** milliseconds. */
  later(call: () => void, afterMs: number): () => void;
  /** Calls when somebody looks again, when the line is back or gone, when the page is back. Gives what ends that. */
  watch(onChange: (what: 'seen' | 'line' | 'back') => void): () => void;
}

/** The page itself. */
export const page: Surroundings = {
  now: () => performance.now(),
  date: () => new Date(),
  random: () => Math.random(),
  isHidden: () => document.visibilityState === 'hidden',
  isOffline: () => !navigator.onLine,
  later: (call, afterMs) => {
    const timer = setTimeout(call, afterMs);
    return () => clearTimeout(timer);
  },
  watch: (onChange) => {
    const seen = (): void => onChange('seen');
    const line = (): void => onChange('line');
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) onChange('back');
    };
    document.addEventListener('visibilitychange', seen);
    addEventListener('online', line);
    addEventListener('offline', line);
    addEventListener('pageshow', back);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('online', line);
      removeEventListener('offline', line);
      removeEventListener('pageshow', back);
    };
  },
};
