// One feed of a page, for all elements that ask for it: when it is looked at, and the last good version of it.
import type { Fault } from '@dprk-deployment-tracker/core';
import type { ParsedLedger } from '@dprk-deployment-tracker/core/intake';
import type { AppHost } from '../element/app-door.js';
import { CorrectedClaims, type Corrected } from './corrected-claims.js';
import { fetchFeed, type FeedSource, type Validators } from './fetch-feed.js';
import { leastMs, nextPollMs } from './next-poll.js';
import type { Surroundings } from './surroundings.js';
import { Versions } from './versions.js';

/** Why nothing newer is shown: no line; no answer; an answer that may not be used. */
export type Trouble = 'offline' | 'unreachable' | 'refused';

/** An element that follows the feed. */
export interface FeedListener {
  /** **Units:** milliseconds. **Absent:** undefined, once. */
  readonly refreshMs: number | undefined;
  /** Reads a text as a record, without holding up the page. */
  parse(text: string): Promise<ParsedLedger>;
  tell: AppHost['tell'];
  /** Another version is there, or it stands otherwise with the feed. */
  changed(what: 'version' | 'state'): void;
}

/** A timer cannot be longer. **Units:** milliseconds. */
const longestTimerMs = 2 ** 31 - 1;

/** A feed. It is looked at only while somebody follows it, somebody may see it, and there is a line. */
export class SharedFeed {
  /** The newest that may be shown. **Absent:** undefined until one is there. */
  version: ParsedLedger | undefined;
  /** **Absent:** undefined where the last look was good, or there was none yet. */
  trouble: Trouble | undefined;
  /** Claims that the page has shown otherwise. */
  corrected: readonly Corrected[] = [];
  private readonly listeners = new Set<FeedListener>();
  private readonly versions = new Versions();
  private readonly shown = new CorrectedClaims();
  private text: string | undefined;
  private refusedText: string | undefined;
  private validators: Validators | undefined;
  private failures = 0;
  private troubleSince = '';
  private askedAtMs = -Infinity;
  /** **Absent:** undefined where no further look is asked for. */
  private dueAtMs: number | undefined = -Infinity;
  private fetching: AbortController | undefined;
  private stopTimer: (() => void) | undefined;
  private stopWatching: (() => void) | undefined;
  private readonly source: FeedSource;
  private readonly around: Surroundings;
  private readonly onLeft: () => void;

  /** `onLeft` is called when nobody has followed it for a while, so that it may be forgotten. */
  constructor(source: FeedSource, around: Surroundings, onLeft: () => void) {
    this.source = source;
    this.around = around;
    this.onLeft = onLeft;
  }

  /** What it is at is told to those who come later by `version` and `trouble`. */
  join(listener: FeedListener): void {
    this.listeners.add(listener);
    this.stopWatching ??= this.around.watch((what) => this.onChange(what));
    if (this.failures === 0 && this.version) this.planNext();
    this.plan();
  }

  /** An element that is only moved comes back before the turn is over. */
  leave(listener: FeedListener): void {
    this.listeners.delete(listener);
    void Promise.resolve().then(() => {
      if (this.listeners.size === 0) this.stop();
    });
  }

  /** A reader asks: at once, but for the least time between two looks. Nothing where all is well. */
  again(): void {
    if (this.trouble) this.sooner();
  }

  private stop(): void {
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.fetching?.abort();
    this.fetching = undefined;
    if (!this.version) this.dueAtMs = this.askedAtMs + leastMs;
    this.stopTimer?.();
    this.stopTimer = this.around.later(() => {
      if (this.listeners.size === 0) this.onLeft();
    }, leastMs);
  }

  private onChange(what: 'seen' | 'line' | 'back'): void {
    if (what !== 'seen' && !this.around.isOffline()) {
      if (this.trouble === 'offline') this.turn(this.failures > 0 ? 'unreachable' : undefined);
      return this.sooner();
    }
    this.plan();
  }

  /** What waits for a later look need not. */
  private sooner(): void {
    const { dueAtMs, askedAtMs } = this;
    if (dueAtMs !== undefined) this.dueAtMs = Math.min(dueAtMs, askedAtMs + leastMs);
    this.plan();
  }

  private plan(): void {
    this.stopTimer?.();
    this.stopTimer = undefined;
    const { around, dueAtMs } = this;
    if (this.fetching || this.listeners.size === 0 || dueAtMs === undefined) return;
    if (around.isHidden()) return;
    if (around.isOffline()) return this.turn('offline', 'no connection');
    const waitMs = dueAtMs - around.now();
    if (waitMs <= 0) return void this.look();
    this.stopTimer = around.later(() => this.plan(), Math.min(waitMs, longestTimerMs));
  }

  private planNext(): void {
    const asked = [...this.listeners].flatMap(({ refreshMs }) => refreshMs ?? []);
    const refreshMs = asked.length > 0 ? Math.min(...asked) : undefined;
    const { askedAtMs, failures, around } = this;
    this.dueAtMs = nextPollMs({ askedAtMs, failures, refreshMs }, around.random());
  }

  private async look(): Promise<void> {
    const fetching = new AbortController();
    this.fetching = fetching;
    this.askedAtMs = this.around.now();
    const answer = await fetchFeed(this.source, this.validators, fetching.signal);
    if (fetching.signal.aborted) return;
    if (answer.kind === 'failed') this.fail(answer.trouble, answer.why);
    else if (answer.kind === 'unchanged' || answer.text === this.text) this.succeed();
    else if (answer.text === this.refusedText) this.fail('refused', undefined);
    else await this.read(answer.text, answer.validators, fetching.signal);
    if (fetching.signal.aborted) return;
    this.fetching = undefined;
    this.planNext();
    this.plan();
  }

  private async read(text: string, validators: Validators, stop: AbortSignal): Promise<void> {
    const [reader] = this.listeners;
    const parsed = await reader?.parse(text).catch(() => undefined);
    if (stop.aborted) return;
    if (!parsed) return this.fail('unreachable', 'what reads it could not be loaded');
    const { ledger, faults } = parsed;
    const isBad = faults.length > 0 && ledger.claims.length === 0;
    const why = isBad ? faultText(faults) : this.versions.whyRefused(ledger);
    if (why !== undefined) {
      this.refusedText = text;
      return this.fail('refused', why, isBad ? faults : []);
    }
    const isSame = this.version?.ledger.digest === ledger.digest;
    this.text = text;
    this.validators = validators;
    if (!isSame) {
      this.versions.take(ledger);
      this.version = parsed;
      this.corrected = this.shown.against(ledger);
    }
    this.succeed(!isSame);
  }

  private succeed(isOther = false): void {
    this.failures = 0;
    this.refusedText = undefined;
    this.turn(undefined);
    if (isOther) for (const one of this.listeners) one.changed('version');
  }

  private fail(trouble: Trouble, why: string | undefined, faults: readonly Fault[] = []): void {
    this.failures += 1;
    this.turn(trouble, why, faults);
  }

  /** Told once as long as it lasts: the same detail is told by nobody twice. */
  private turn(trouble: Trouble | undefined, why?: string, faults: readonly Fault[] = []): void {
    const isOther = trouble !== this.trouble;
    this.trouble = trouble;
    if (isOther) this.troubleSince = this.around.date().toISOString();
    if (trouble && why !== undefined) {
      const code = trouble === 'refused' ? 'feed-refused' : 'feed-unreachable';
      const detail = `${this.source.address}: ${why} (since ${this.troubleSince})`;
      for (const one of this.listeners) one.tell(code, detail, faults);
    }
    if (isOther) for (const one of this.listeners) one.changed('state');
  }
}

function faultText(faults: readonly Fault[]): string {
  const [first] = faults;
  return `no claim of it can be taken, ${first?.field ?? ''}: ${first?.problem ?? ''}`;
}
