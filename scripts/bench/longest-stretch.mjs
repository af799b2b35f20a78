// How long reading a text holds up the page at most: the longest time between two moments in which it could do otherwise.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { parseLedgerSliced } from '@dprk-deployment-tracker/core/intake';

/** **Units:** milliseconds by the clock, and of this process alone; of the longest stretch, and of all by the clock. */
export async function longestStretch(text) {
  const longest = { clock: 0, cpu: 0 };
  let since = [performance.now(), process.cpuUsage()];
  const pause = () => {
    const { user, system } = process.cpuUsage(since[1]);
    longest.clock = Math.max(longest.clock, performance.now() - since[0]);
    longest.cpu = Math.max(longest.cpu, (user + system) / 1_000);
    since = [performance.now(), process.cpuUsage()];
  };
  const [start] = since;
  await parseLedgerSliced(text, pause);
  pause();
  return { ...longest, whole: performance.now() - start };
}
