// Brings the app of one element: once, and after a failure again, at a touch or a few times by itself.
import type { AppHost, MakeApp } from './app-door.js';
import type { FileName, Files } from './files.js';
import { loadFile } from './load-file.js';

/** How long after a failure it is asked for again where nothing stands in its place. **Units:** milliseconds. */
const pausesMs = [1_000, 5_000] as const;

/** Who waits for the app. */
export interface Waiting {
  /** What the app is made of besides itself, so that what stands goes only for something better. */
  needed(): readonly FileName[];
  take(makeApp: MakeApp): void;
  giveUp(): void;
  readonly tell: AppHost['tell'];
}

/** The app on its way. */
export class ComingApp {
  /** Nothing more is tried until a reader touches the element or the page asks for something else. */
  isGivenUp = false;
  private coming: Promise<void> | undefined;
  private failures = 0;
  private isWarned = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly host: Waiting;

  constructor(host: Waiting) {
    this.host = host;
  }

  /** A reader wants it: now, and once. */
  bring(): void {
    this.stop();
    this.failures = pausesMs.length;
    this.start();
  }

  /** The page wants it, and nothing stands in its place: also after a failure, but not for ever. */
  need(): void {
    if (!this.isGivenUp && this.timer === undefined) this.start();
  }

  /** The page wants something else: what was given up is tried again. */
  renew(): void {
    this.stop();
    this.failures = 0;
    this.isGivenUp = false;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private start(): void {
    this.coming ??= this.load().then(
      (makeApp) => this.host.take(makeApp),
      () => this.fail(),
    );
  }

  private async load(): Promise<MakeApp> {
    const others = this.host.needed().map((name) => this.file(name));
    const [{ makeApp }] = await Promise.all([this.file('app'), ...others]);
    return makeApp;
  }

  private async file<Name extends FileName>(name: Name): Promise<Files[Name]> {
    try {
      return await loadFile(name);
    } catch (error) {
      this.host.tell('not-loaded', name);
      throw error;
    }
  }

  private fail(): void {
    this.coming = undefined;
    const pause = pausesMs[this.failures];
    this.failures += 1;
    if (pause === undefined) {
      this.isGivenUp = true;
      this.warn();
      this.host.giveUp();
    } else {
      this.timer = setTimeout(() => {
        this.stop();
        this.start();
      }, pause);
    }
  }

  /** Once: whoever looks for a reason should find one. */
  private warn(): void {
    if (this.isWarned) return;
    this.isWarned = true;
    // eslint-disable-next-line no-console
    console.warn?.('dprk-deployment-tracker: not loaded, the still figure stands');
  }
}
