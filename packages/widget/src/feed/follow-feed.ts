// What one element follows: a feed, a record held at a day, or both.
import type { CalendarDay, LedgerEntries } from '@dprk-deployment-tracker/core';
import type { ParsedLedger } from '@dprk-deployment-tracker/core/intake';
import type { AppHost, RecordAsked } from '../element/app-door.js';
import type { Block } from '../figure/block.js';
import type { Around } from '../words/said-by.js';
import type { SideWords } from '../words/side-words.js';
import { feedAsked, type FeedAsked } from './feed-asked.js';
import { feedNotices, type Standing } from './feed-notices.js';
import { frozenEntries } from './frozen-entries.js';
import { SharedFeed, type FeedListener } from './shared-feed.js';
import { page } from './surroundings.js';

/** The app around what is followed. */
export interface FeedHost {
  /** What a relative address begins at. */
  readonly base: string;
  readonly tell: AppHost['tell'];
  parse(text: string): Promise<ParsedLedger>;
  show(version: ParsedLedger): void;
  /** Entries to be read first. */
  showEntries(entries: LedgerEntries): void;
  /** Our own record, as if nothing else were asked for. */
  showOurs(): void;
  /** Nothing can be had: what stands in its place, if nothing does yet. */
  showInstead(): void;
  /** The data day of our record, and its entries; both are told where they cannot be had. */
  ourDay(): Promise<CalendarDay>;
  ourEntries(): Promise<LedgerEntries>;
  /** Something else is to be said of it. */
  changed(): void;
}

/** What the app asks of what is followed. */
export interface Following {
  start(): void;
  stop(): void;
  again(): void;
  /** What is to be said above the figure of this record. **Absent:** `report` is undefined where there is no figure. */
  notices(words: SideWords, report: Around | undefined, standing: Standing): readonly Block[];
}

const feeds = new Map<string, SharedFeed>();

/** Follows what the page asks for, from `start` on. */
export function followFeed(given: Omit<RecordAsked, 'ledger'>, host: FeedHost): Following {
  const { asked, misfits } = feedAsked(given, host.base);
  for (const { name, value, used } of misfits) {
    host.tell('unknown-value', `${name}="${value}" names nothing; used: ${used || 'none'}`);
  }
  const wantsFeed = given.src !== undefined && given.src !== null && given.src !== '';
  return wantsFeed ? new FollowedFeed(asked, host) : heldRecord(asked, host);
}

/** The feed of an address, for all elements of the page. */
function feedAt(address: string, sha384: string | undefined): SharedFeed {
  const key = `${address} ${sha384 ?? ''}`;
  const feed = feeds.get(key) ?? new SharedFeed({ address, sha384 }, page, () => feeds.delete(key));
  feeds.set(key, feed);
  return feed;
}

class FollowedFeed implements Following, FeedListener {
  readonly refreshMs: number | undefined;
  private feed: SharedFeed | undefined;
  private shown: ParsedLedger | undefined;
  private newer: CalendarDay | undefined;
  private readonly asked: FeedAsked;
  private readonly host: FeedHost;

  constructor(asked: FeedAsked, host: FeedHost) {
    this.asked = asked;
    this.host = host;
    this.refreshMs = asked.refreshMs;
  }

  readonly tell: AppHost['tell'] = (...told) => this.host.tell(...told);

  parse(text: string): Promise<ParsedLedger> {
    return this.host.parse(text);
  }

  start(): void {
    const { address, sha384 } = this.asked;
    if (address === undefined) return this.host.showInstead();
    this.feed = feedAt(address, sha384);
    this.changed('version');
    this.feed.join(this);
  }

  stop(): void {
    this.feed?.leave(this);
  }

  again(): void {
    this.feed?.again();
  }

  changed(what: 'version' | 'state'): void {
    const version = this.feed?.version;
    if (what === 'version' && version && version !== this.shown) return this.show(version);
    if (!version && this.feed?.trouble) this.host.showInstead();
    this.host.changed();
  }

  notices(words: SideWords, report: Around | undefined, standing: Standing): readonly Block[] {
    const { feed, newer, shown } = this;
    const at = {
      // Nothing is there yet, and it is not known that nothing will be.
      isWaiting: this.asked.address !== undefined && !feed?.version && !feed?.trouble,
      trouble: feed ? feed.trouble : ('refused' as const),
      standing: shown ? ('version' as const) : standing,
      frozen: newer && { newer },
      corrected: newer ? [] : (feed?.corrected ?? []),
      refused: shown && !newer ? shown.faults : [],
    };
    return feedNotices(at, words, report, page.date());
  }

  private show(version: ParsedLedger): void {
    const day = this.asked.staticDay;
    const { dataDay } = version.ledger;
    this.shown = version;
    this.newer = undefined;
    if (day !== undefined && day < dataDay) {
      this.newer = dataDay;
      return this.host.showEntries(frozenEntries(version.entries, day));
    }
    if (day !== undefined && day > dataDay) this.tell('unknown-value', yetToCome(day, dataDay));
    this.host.show(version);
  }
}

/** Our own record, held at a day. What is held does not change, so that there is nothing to stop. */
function heldRecord({ staticDay: day }: FeedAsked, host: FeedHost): Following {
  let newer: CalendarDay | undefined;
  let isStarted = false;
  const hold = async (at: CalendarDay): Promise<void> => {
    const dataDay = await host.ourDay();
    if (at > dataDay) host.tell('unknown-value', yetToCome(at, dataDay));
    if (at >= dataDay) return host.showOurs();
    const entries = await host.ourEntries();
    newer = dataDay;
    host.showEntries(frozenEntries(entries, at));
  };
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    if (day === undefined) return host.showOurs();
    // Told by whoever loads it; the next touch asks again.
    hold(day).catch(() => (isStarted = false));
  };
  return {
    start,
    stop: () => undefined,
    again: start,
    notices: (words, report) =>
      newer ? feedNotices({ frozen: { newer } }, words, report, undefined) : [],
  };
}

function yetToCome(day: string, dataDay: string): string {
  return `static-day="${day}" names nothing; used: ${dataDay}`;
}
