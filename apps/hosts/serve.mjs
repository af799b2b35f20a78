// Serves all cells for a person who wants to look at them, until it is stopped.
import process from 'node:process';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./server/host-server.ts', import.meta.url).pathname);
const { address } = await module.startHostServer(Number(process.env.PORT ?? 4190));
console.log(address);
