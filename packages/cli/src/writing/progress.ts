// Says on a terminal what takes so long, once it has taken a second; a worker of its own, since long work lets nothing else run.
import process from 'node:process';
import { Worker } from 'node:worker_threads';

/** **Units:** milliseconds until something is said. */
export const patienceMs = 1_000;

/** Does work; while it lasts, a line on stderr says what and for how long, where a person looks at it. */
export async function withProgress<Result>(
  doing: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (!process.stderr.isTTY) return work();
  const worker = new Worker(new URL('./progress-line.js', import.meta.url), {
    workerData: { doing, patienceMs },
    // How this program was started is no matter of the worker's.
    execArgv: [],
  });
  // A line that cannot be shown is no reason for the work to end.
  worker.on('error', () => undefined);
  try {
    return await work();
  } finally {
    await worker.terminate();
    process.stderr.write('\r\u001B[K');
  }
}
