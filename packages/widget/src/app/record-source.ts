// The record that one element shows: ours, or one that its page hands in.
import { isLedger, type Fault, type Ledger } from '@dprk-deployment-tracker/core';
import type { ParsedLedger } from '@dprk-deployment-tracker/core/intake';
import type { RecordReach } from '../figure/question.js';
import type { AppHost, DataState } from '../element/app-door.js';
import type { FileName } from '../element/files.js';
import { needOurClaims, needOurForecasts, needOurWhole, ourRecord } from './our-record.js';
import { pauses } from './pauses.js';

// One reading of what a page hands to several of its elements at once; later the page may have changed it.
let lastRead: { readonly value: unknown; readonly read: Promise<ParsedLedger> } | undefined;

/** **Throws** (rejects) what `parse` throws. */
function readOnce(value: unknown, parse: () => Promise<ParsedLedger>): Promise<ParsedLedger> {
  if (lastRead && lastRead.value === value) return lastRead.read;
  const read = parse();
  lastRead = { value, read };
  setTimeout(() => (lastRead = undefined));
  return read;
}

/** Told of a record that is there, or of more of it, or that it could not be had. */
export type OnRecord = (refused: number, isOther: boolean) => void;

/** The record of one element. Each load has a token: what a later one has overtaken is dropped. */
export class RecordSource {
  private token: object = {};
  /** The page's own record, in place of ours. **Absent:** undefined, ours. */
  given: Ledger | undefined;
  private isReading = false;
  /** What could not be had, to be asked for again. */
  private lacking: (() => void) | undefined;
  /** Ours stood before the page handed in another. */
  private wasShown = false;
  /** This element shows ours, whatever others of the page do. */
  private isOurs = false;
  private reached: RecordReach = 'claims';
  private readonly host: AppHost;
  private readonly onRecord: OnRecord;

  constructor(host: AppHost, onRecord: OnRecord) {
    this.host = host;
    this.onRecord = onRecord;
  }

  /** **Absent:** undefined until one is there. */
  get ledger(): Ledger | undefined {
    const stands = !this.isReading || this.wasShown;
    return this.given ?? (stands ? this.ours : undefined);
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
    return this.given ?? (ours && { dataDay: ours.dataDay, digest: ours.digest });
  }

  /** Every question can be answered from it. */
  get isAnswerable(): boolean {
    return this.given !== undefined || (this.isOurs && ourRecord.isAnswerable);
  }

  get reach(): RecordReach {
    return this.given || (this.isOurs && ourRecord.isWhole) ? 'whole' : this.reached;
  }

  /**
   * Takes a record from the page in place of our own; nothing means our own again.
   *
   * Anything but a linked record is read as a feed, which takes a moment: until then what was shown stands, and nothing
   * of ours is shown that was not, lest a reader takes it for the page's. The good records of it are shown. **Absent:**
   * where none is good, or what reads it cannot be had, what was shown before stays; ours is never loaded in its place.
   */
  take(value: unknown): void {
    const token = this.begin();
    if (value === undefined || value === null) {
      this.given = undefined;
      void this.needClaims();
      return;
    }
    if (isLedger(value)) return this.show(value, []);
    this.isReading = true;
    this.host.loadFile('intake').then(
      ({ parseLedgerSliced }) => {
        const parse = (): Promise<ParsedLedger> => parseLedgerSliced(value, pauses());
        if (this.token === token) void this.read(readOnce(value, parse), token);
      },
      () => {
        if (this.token !== token) return;
        this.isReading = false;
        this.lack('intake', () => this.take(value));
      },
    );
  }

  /** Another record is on its way: until it comes, what was shown stands, and nothing of ours that was not. */
  expect(): void {
    this.begin();
    this.isReading = true;
  }

  /** Shows a record that was read elsewhere. */
  showRead({ ledger, faults }: ParsedLedger): void {
    this.begin();
    this.show(ledger, faults);
  }

  /** Shows ours, unless something is shown. */
  showOurs(): void {
    if (this.ledger) this.isReading = false;
    else if (this.isReading) this.take(undefined);
  }

  /** Loads our claims, if ours are shown. */
  async needClaims(): Promise<void> {
    const { token } = this;
    this.lacking = undefined;
    try {
      await needOurClaims(this.host);
      if (this.token !== token) return;
      this.isOurs = true;
      this.onRecord(0, false);
    } catch {
      if (this.token === token) this.lack('claims', () => void this.needClaims());
    }
  }

  /**
   * Loads what questions besides those of the sides ask for, if ours is shown and it is not there.
   *
   * **Throws** (rejects) where it cannot be had.
   */
  async needForecasts(): Promise<void> {
    if (this.ledger && !this.isAnswerable) await needOurForecasts(this.host);
  }

  /** Loads who repeated what, if ours is shown and it is not there. */
  async needWhole(): Promise<void> {
    if (this.given || this.isReading || !this.isOurs || ourRecord.isWhole) return;
    this.reached = 'claims';
    try {
      await needOurWhole(this.host);
    } catch {
      this.reached = 'failed';
    }
    this.onRecord(0, false);
  }

  private get ours(): Ledger | undefined {
    return this.isOurs ? ourRecord.linked : undefined;
  }

  /** What is asked for from now on overtakes what is on its way. */
  private begin(): object {
    this.token = {};
    this.wasShown = this.ledger !== undefined;
    this.isReading = false;
    this.lacking = undefined;
    return this.token;
  }

  private async read(parsing: Promise<ParsedLedger>, token: object): Promise<void> {
    try {
      const { ledger, faults } = await parsing;
      if (this.token !== token) return;
      this.isReading = false;
      const isBad = faults.length > 0 && ledger.claims.length === 0;
      if (isBad && this.ledger) this.tellRead(faults, false);
      else this.show(ledger, faults);
    } catch (error) {
      if (this.token !== token) return;
      this.isReading = false;
      this.host.tell('malformed-record', String(error));
      this.onRecord(0, false);
    }
  }

  private show(ledger: Ledger, faults: readonly Fault[]): void {
    this.given = ledger;
    this.tellRead(faults, true);
  }

  private tellRead(faults: readonly Fault[], isOther: boolean): void {
    if (faults.length > 0) this.host.tell('malformed-record', `${faults.length} records`, faults);
    this.onRecord(refusedRecords(faults), isOther);
  }

  private lack(file: FileName, again: () => void): void {
    this.lacking = again;
    this.host.tell('not-loaded', file);
    this.onRecord(0, false);
  }
}

/** A record may have several faults. */
function refusedRecords(faults: readonly Fault[]): number {
  return new Set(faults.map(({ document, record, field }) => `${document} ${record ?? field}`))
    .size;
}
