// Runs beside long work, as a worker: writes the line of progress, every second anew.
import { writeSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { workerData } from 'node:worker_threads';

const { doing, patienceMs } = workerData as { readonly doing: string; readonly patienceMs: number };
const stderr = 2;
let ticks = 0;

setInterval(() => {
  ticks += 1;
  writeSync(stderr, `\r\u001B[K${doing}, ${Math.round((ticks * patienceMs) / 1_000)} s …`);
}, patienceMs);
