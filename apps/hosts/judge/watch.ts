// Runs in a page before its own scripts: remembers what goes wrong and what the element tells.

/** What a page remembers, on its window. */
export interface Watched {
  /** Uncaught errors and refused promises. */
  readonly uncaught: string[];
  /** Directives of violated policies. */
  readonly violated: string[];
  /** Names of our events, with the code of an error. */
  readonly told: string[];
}

declare global {
  interface Window {
    hostWatch?: Watched;
    /** Elements in closed roots, and closed roots themselves, where a page hands them out. */
    hidden?: Element[];
    closedRoots?: ShadowRoot[];
  }
}

/** Starts to watch. It stands alone: a browser runs its text. */
export function watch(): void {
  const watched: Watched = { uncaught: [], violated: [], told: [] };
  window.hostWatch = watched;
  const add = (list: string[], text: string): void => {
    list[list.length] = text;
  };
  const code = (event: Event): string => ('code' in event ? ` ${String(event.code)}` : '');
  window.addEventListener('error', (event) => {
    // A file that does not arrive is no error of a script.
    if (event instanceof ErrorEvent) add(watched.uncaught, event.message);
  });
  window.addEventListener('unhandledrejection', (event) => {
    add(watched.uncaught, `refused: ${String(event.reason)}`);
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    if (event.disposition === 'enforce') add(watched.violated, event.effectiveDirective);
  });
  for (const name of ['ready', 'data', 'error', 'select', 'view-change']) {
    window.addEventListener(`dprk-${name}`, (event) => add(watched.told, name + code(event)));
  }
}
