// What is said of a live or a frozen record, in every language: in the feed's own file, since few pages have one.
import type { Language } from './words-for.js';
import { enFeed } from './locales/en/feed-patterns.js';
import { koFeed } from './locales/ko/feed-patterns.js';
import { ukFeed } from './locales/uk/feed-patterns.js';

/** The state of a feed in plain words. Days come as text. */
export interface FeedPatterns {
  readonly waiting: string;
  /** Why nothing newer is shown. */
  readonly trouble: Readonly<Record<'offline' | 'unreachable' | 'refused', string>>;
  /** What is shown meanwhile: the last version, the record that came with the script, or the figure of the page. */
  lastShown(day: string): string;
  oursShown(day: string): string;
  readonly figureStands: string;
  stale(day: string, days: number): string;
  frozen(day: string): string;
  newer(day: string): string;
  refused(records: number): string;
  /** Claims follow, each on a line. */
  readonly corrected: string;
  /** Behind a claim that is no longer there. */
  readonly gone: string;
  more(n: number): string;
}

const patterns: Readonly<Record<Language, FeedPatterns>> = { en: enFeed, ko: koFeed, uk: ukFeed };

/** The words of a language. **Absent:** English where there are none of it. */
export function feedWords(language: string): FeedPatterns {
  return Object.hasOwn(patterns, language) ? patterns[language as Language] : enFeed;
}
