// What the browser tests see of it.
import type { CDPSession } from '@playwright/test';

/** **Units:** milliseconds: of the thread's own clock, and of the wall's. */
export interface ScriptingTime {
  readonly cpuMs: number;
  readonly wallMs: number;
}

export declare function scriptingTime(
  cdp: CDPSession,
  act: () => Promise<void>,
): Promise<ScriptingTime>;
