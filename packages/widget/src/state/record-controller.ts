// Holds the record an element shows: the opening part at once, the whole when a reader needs it, or what a page hands in.
import { isLedger, linkPart, type Fault, type Ledger } from '@dprk-deployment-tracker/core';
import { digest, opening } from '@dprk-deployment-tracker/core/opening';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much is there: the opening part, the whole on its way, the whole, or not to be had; or a page's own is being read. */
export type RecordReach = 'opening' | 'loading' | 'whole' | 'failed' | 'reading';

// One record for all elements of a page.
let openingLedger: Ledger | undefined;
let wholeLedger: Promise<Ledger> | undefined;
let rest: { readonly deep: unknown; readonly whole: Ledger } | undefined;

/** Loads the rest for every element made from then on, which is whole from the start. */
export async function preloadRest<Deep>(loadDeep: () => Promise<Deep>): Promise<Deep> {
  const [deep, whole] = await Promise.all([loadDeep(), (wholeLedger ??= loadWhole())]);
  rest = { deep, whole };
  return deep;
}

/** The record of one element, and the views that only the whole record needs: both come on demand, together. */
export class RecordController<Deep> implements ReactiveController {
  reach: RecordReach = 'opening';
  /** **Absent:** until the whole was asked for and is there. */
  deep: Deep | undefined;
  private taking: unknown;
  private given: Ledger | undefined;
  private whole: Ledger | undefined;
  private coming: Promise<Deep> | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly loadDeep: () => Promise<Deep>;

  constructor(host: ReactiveControllerHost, loadDeep: () => Promise<Deep>) {
    this.host = host;
    this.loadDeep = loadDeep;
    if (rest) {
      this.deep = rest.deep as Deep;
      this.whole = rest.whole;
      this.reach = 'whole';
    }
    host.addController(this);
  }

  // Nothing is to be done; a controller must be able to hear of it.
  hostConnected(): void {}

  /** Whether only the opening part is there. */
  get isOpening(): boolean {
    return this.given === undefined && this.whole === undefined;
  }

  get ledger(): Ledger {
    return this.given ?? this.whole ?? (openingLedger ??= linkPart(opening, digest).ledger);
  }

  /**
   * Takes a record from the page instead of our own; nothing given means our own again.
   *
   * A linked record is shown at once. Anything else is read as a feed, which takes a moment: until then nothing is
   * shown, lest a reader takes our record for the page's. The good records of it are shown. **Absent:** where none is
   * good, what was shown before stays.
   */
  take(value: unknown, onFaults: (faults: readonly Fault[]) => void): void {
    this.taking = value;
    this.coming = undefined;
    if (value === undefined || value === null || isLedger(value)) {
      this.show(value ?? undefined);
      return;
    }
    this.reach = 'reading';
    void import('@dprk-deployment-tracker/core/intake').then(
      ({ parseLedger }) => {
        // Another record may have been handed in since.
        if (this.taking !== value) return;
        const { ledger, faults } = parseLedger(value);
        this.show(faults.length > 0 && ledger.claims.length === 0 ? this.given : ledger);
        onFaults(faults);
      },
      () => {
        this.show(this.given);
        onFaults([unread]);
      },
    );
  }

  /** Asks for the whole, once. The host is updated when it is there, or when it cannot be had. */
  needWhole(): Promise<Deep> {
    return (this.coming ??= this.load());
  }

  private show(given: Ledger | undefined): void {
    this.given = given;
    this.reach = this.deep && (given ?? this.whole) ? 'whole' : 'opening';
    this.host.requestUpdate();
  }

  /** What could not be had may be asked for again. */
  forgive(): void {
    if (this.reach === 'failed') this.reach = 'opening';
  }

  private async load(): Promise<Deep> {
    if (this.reach !== 'whole') this.reach = 'loading';
    try {
      const ours = this.given ? undefined : (wholeLedger ??= loadWhole());
      const [deep, whole] = await Promise.all([this.loadDeep(), ours]);
      this.deep = deep;
      this.whole ??= whole;
      this.reach = 'whole';
      return deep;
    } catch (error) {
      // The next reader who needs it may have a better line.
      this.reach = 'failed';
      wholeLedger = undefined;
      this.coming = undefined;
      throw error;
    } finally {
      this.host.requestUpdate();
    }
  }
}

const unread: Fault = {
  code: 'not-read',
  field: 'record',
  problem: 'what reads a record could not be loaded',
  remedy: 'Load the page again',
};

/** The digest comes with the opening part, so that it does not depend on a host's own JSON. */
async function loadWhole(): Promise<Ledger> {
  const { record } = await import('@dprk-deployment-tracker/core/record');
  return linkPart(record, digest).ledger;
}
