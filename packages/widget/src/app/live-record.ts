// What one element shows where its page asks for a feed or for a record held at a day; what that is, a later file knows.
import type { AppHost, RecordAsked } from '../element/app-door.js';
import type { Block } from '../figure/block.js';
import { lineText } from '../figure/line-text.js';
import type { FeedHost, Following } from '../feed/follow-feed.js';
import type { Around } from '../words/said-by.js';
import type { SideWords } from '../words/side-words.js';
import { ourDay, ourEntries } from './our-record.js';
import { pauses } from './pauses.js';
import type { RecordSource } from './record-source.js';

/** Hands records to the source as they come, and tells what is to be said of them. */
export class LiveRecord {
  private following: Following | undefined;
  private isConnected = false;
  private token: object = {};
  private lacking: (() => void) | undefined;
  private said: string | undefined;
  private readonly host: AppHost;
  private readonly record: RecordSource;
  private readonly onNotice: (text: string) => void;

  /** `onNotice` is told of a notice that changes while a figure is shown. */
  constructor(host: AppHost, record: RecordSource, onNotice: (text: string) => void) {
    this.host = host;
    this.record = record;
    this.onNotice = onNotice;
  }

  /** What loads it could not be had. */
  get isLacking(): boolean {
    return this.lacking !== undefined;
  }

  /** Takes what a page asks for; a record that it hands in goes before a feed. */
  ask(asked: RecordAsked): void {
    this.following?.stop();
    this.following = undefined;
    this.lacking = undefined;
    const token = {};
    this.token = token;
    const isHandedIn = asked.ledger !== undefined && asked.ledger !== null;
    if (isHandedIn || !(asked.src || asked.staticDay)) return this.record.take(asked.ledger);
    this.record.expect();
    this.host.loadFile('feed').then(
      ({ followFeed }) => {
        if (this.token !== token) return;
        this.following = followFeed(asked, this.feedHost(token));
        if (this.isConnected) this.following.start();
      },
      () => {
        if (this.token !== token) return;
        this.lacking = () => this.ask(asked);
        this.host.tell('not-loaded', 'feed');
        this.host.requestUpdate();
      },
    );
  }

  again(): void {
    this.lacking?.();
    this.following?.again();
  }

  connected(): void {
    this.isConnected = true;
    this.following?.start();
  }

  disconnected(): void {
    this.isConnected = false;
    this.following?.stop();
  }

  /** What is to be said above the figure. **Absent:** `report` is undefined while there is none. */
  notices(words: SideWords, report: (() => Around) | undefined): readonly Block[] {
    const { following, host, record } = this;
    if (!following) return [];
    const instead = host.keepsFigure() && !report ? 'figure' : 'ours';
    try {
      const standing = record.given ? 'version' : instead;
      const notices = following.notices(words, report?.(), standing);
      if (report) this.say(notices);
      return notices;
    } catch (error) {
      host.tell('not-rendered', error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  /** What of it changes is said once, politely; not what stands when the figure comes. */
  private say(notices: readonly Block[]): void {
    const text = notices.map((block) => ('line' in block ? lineText(block.line) : '')).join(' ');
    if (this.said !== undefined && text !== this.said) this.onNotice(text);
    this.said = text;
  }

  private feedHost(token: object): FeedHost {
    const { host, record } = this;
    const now = (call: () => void): void => {
      if (this.token === token) call();
    };
    return {
      base: host.root.ownerDocument.baseURI,
      tell: (...told) => now(() => host.tell(...told)),
      parse: async (text) => (await host.loadFile('intake')).parseLedgerSliced(text, pauses()),
      show: (version) => now(() => record.showRead(version)),
      showEntries: (entries) => now(() => record.take(entries)),
      showOurs: () => now(() => record.take(undefined)),
      // A figure that the page has put there is its own: ours does not take its place.
      showInstead: () => now(() => host.keepsFigure() || record.showOurs()),
      ourDay: () => ourDay(host),
      ourEntries: () => ourEntries(host),
      changed: () => now(() => host.requestUpdate()),
    };
  }
}
