// Finds a loopback port that nobody listens on, trying the wanted one first.
import { createServer } from 'node:net';

const HOST = '127.0.0.1';

/** The port a listener got, or undefined where the wanted one is taken. */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: HOST }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });
}

/** The wanted port where it is free, else one of those that follow it, else any free one. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 20; port += 1) {
    const got = await tryPort(port);
    if (got !== undefined) return got;
  }
  return tryPort(0);
}
