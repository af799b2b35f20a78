// The record that one element shows: ours, which comes in two parts, or one that its page hands in.
import { isLedger, linkPart, type Fault, type Ledger } from '@dprk-deployment-tracker/core';
import type { RecordReach } from '../figure/question.js';
import type { AppHost, DataState } from '../element/app-door.js';
import { wholeOf, type ClaimsPart, type MentionsPart } from './record/record-parts.js';

interface Ours {
  readonly ledger: Ledger;
  readonly digest: string;
}

// One record for all elements of a page.
let ourClaims: Ours | undefined;
let ourWhole: Ours | undefined;
// One reading of what a page hands to several of its elements at once; later the page may have changed it.
let lastRead: { readonly value: unknown; readonly read: ReadRecord } | undefined;

/** What became of a record that a page handed in. */
interface ReadRecord {
  readonly ledger: Ledger;
  readonly faults: readonly Fault[];
}

/** **Throws** what `parse` throws. */
function readOnce(value: unknown, parse: (value: unknown) => ReadRecord): ReadRecord {
  if (lastRead && lastRead.value === value) return lastRead.read;
  const read = parse(value);
  lastRead = { value, read };
  setTimeout(() => (lastRead = undefined));
  return read;
}

/** Told of what became of a record. */
export interface SourceHost {
  readonly loadFile: AppHost['loadFile'];
  readonly tell: AppHost['tell'];
  /** Another record is there, or more of it. */
  onRecord(refused: number, isOther: boolean): void;
}

/** The record of one element. Each load has a token: what a later one has overtaken is dropped. */
export class RecordSource {
  private token: object = {};
  private given: Ledger | undefined;
  private isReading = false;
  /** What could not be had, to be asked for again. */
  private lacking: (() => void) | undefined;
  /** Ours stood before the page handed in another. */
  private wasShown = false;
  /** This element shows ours, whatever others of the page do. */
  private isOurs = false;
  private reached: RecordReach = 'claims';
  private readonly host: SourceHost;

  constructor(host: SourceHost) {
    this.host = host;
  }

  /** **Absent:** undefined until one is there. */
  get ledger(): Ledger | undefined {
    const stands = !this.isReading || this.wasShown;
    return this.given ?? (stands ? this.ours?.ledger : undefined);
  }

  /** A file that is wanted could not be had. */
  get isLacking(): boolean {
    return this.lacking !== undefined;
  }

  /** Asks once more for what could not be had. */
  again(): void {
    this.lacking?.();
  }

  /** The state of the data. A stranger's digest is worked out when it is read. */
  get data(): DataState | undefined {
    const { ours } = this;
    return this.given ?? (ours && { dataDay: ours.ledger.dataDay, digest: ours.digest });
  }

  get reach(): RecordReach {
    return this.given || (this.isOurs && ourWhole) ? 'whole' : this.reached;
  }

  /**
   * Takes a record from the page in place of our own; nothing means our own again.
   *
   * Anything but a linked record is read as a feed, which takes a moment: until then what was shown stands, and nothing
   * of ours is shown that was not, lest a reader takes it for the page's. The good records of it are shown. **Absent:**
   * where none is good, or what reads it cannot be had, what was shown before stays; ours is never loaded in its place.
   */
  take(value: unknown): void {
    const token = {};
    this.token = token;
    this.wasShown = this.ledger !== undefined;
    this.isReading = false;
    this.lacking = undefined;
    if (value === undefined || value === null) {
      this.given = undefined;
      void this.needClaims();
      return;
    }
    if (isLedger(value)) return this.show(value, []);
    this.isReading = true;
    this.host.loadFile('intake').then(
      ({ parseLedger }) => {
        if (this.token === token) this.read(() => readOnce(value, parseLedger));
      },
      () => {
        if (this.token !== token) return;
        this.isReading = false;
        this.lacking = () => this.take(value);
        this.host.tell('not-loaded', 'intake');
        this.host.onRecord(0, false);
      },
    );
  }

  /** Loads our claims, if ours are shown. */
  async needClaims(): Promise<void> {
    const { token } = this;
    this.lacking = undefined;
    try {
      if (!ourClaims && !ourWhole) {
        const part = (await this.host.loadFile('claims')).part as ClaimsPart;
        ourClaims ??= { ledger: linkPart(part.entries, part.digest).ledger, digest: part.digest };
      }
      if (this.token !== token) return;
      this.isOurs = true;
      this.host.onRecord(0, false);
    } catch {
      if (this.token !== token) return;
      this.lacking = () => void this.needClaims();
      this.host.tell('not-loaded', 'claims');
      this.host.onRecord(0, false);
    }
  }

  /** Loads who repeated what, if ours is shown and it is not there. */
  async needWhole(): Promise<void> {
    if (this.given || this.isReading || !this.isOurs || ourWhole) return;
    this.reached = 'claims';
    try {
      const [claims, mentions] = await Promise.all([
        this.host.loadFile('claims'),
        this.host.loadFile('mentions'),
      ]);
      const parts = [claims.part as ClaimsPart, mentions.part as MentionsPart] as const;
      ourWhole ??= {
        ledger: linkPart(wholeOf(...parts), parts[0].digest).ledger,
        digest: parts[0].digest,
      };
    } catch {
      this.reached = 'failed';
      this.host.tell('not-loaded', 'mentions');
    }
    this.host.onRecord(0, false);
  }

  private get ours(): Ours | undefined {
    return this.isOurs ? (ourWhole ?? ourClaims) : undefined;
  }

  private read(parse: () => ReadRecord): void {
    this.isReading = false;
    try {
      const { ledger, faults } = parse();
      const isBad = faults.length > 0 && ledger.claims.length === 0;
      if (!isBad) return this.show(ledger, faults);
      if (!this.ledger) return this.show(ledger, faults);
      this.tellFaults(faults);
      this.host.onRecord(refusedRecords(faults), false);
    } catch (error) {
      this.host.tell('malformed-record', String(error));
      this.host.onRecord(0, false);
    }
  }

  private show(ledger: Ledger, faults: readonly Fault[]): void {
    this.given = ledger;
    this.tellFaults(faults);
    this.host.onRecord(refusedRecords(faults), true);
  }

  private tellFaults(faults: readonly Fault[]): void {
    if (faults.length === 0) return;
    this.host.tell('malformed-record', `${faults.length} records`, faults);
  }
}

/** A record may have several faults. */
function refusedRecords(faults: readonly Fault[]): number {
  return new Set(faults.map(({ document, record, field }) => `${document} ${record ?? field}`))
    .size;
}
