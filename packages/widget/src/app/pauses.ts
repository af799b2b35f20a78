// Lets the page answer its reader while a long piece of work goes on.
import type { Pause } from '@dprk-deployment-tracker/core/intake';

/** **Units:** milliseconds of work at a stretch. */
const sliceMs = 24;

/** A pause whenever a slice of time is used up: a message to ourselves, behind what waits to be done. */
export function pauses(): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < sliceMs) return undefined;
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        since = performance.now();
        resolve();
      };
      port2.postMessage(undefined);
    });
  };
}
