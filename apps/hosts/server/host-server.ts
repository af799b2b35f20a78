// Serves the page of every cell with its headers, and our files to it as the cell says.
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCells } from '../cells/all-cells.js';
import type { Cell, Fault } from '../cells/cell.js';
import { corpora } from '../cells/styles.js';
import { pageOfCell } from './page-of-cell.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = path.join(root, 'packages/widget/dist');
const byId = new Map(allCells.map((cell) => [cell.id, cell]));

/** The version that the other build on a page claims to be. */
export const otherVersion = '99.0.0';

/** A server on loopback. */
export interface HostServer {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts it, on the port that is named or any free one. */
export function startHostServer(port = 0): Promise<HostServer> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`), response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function answer(url: URL, response: ServerResponse): void {
  const { pathname } = url;
  const [first = '', ...rest] = pathname.slice(1).split('/');
  const name = rest.join('/');
  const cell = byId.get(first);
  if (pathname === '/') return send(response, 'text/html; charset=utf-8', index());
  // What a browser asks for by itself.
  if (first === 'favicon.ico') return void response.writeHead(204).end();
  if (first === 'styles') return sendSheet(name, response);
  if (!cell) return notFound(response);
  if (name === '') {
    for (const [header, value] of Object.entries(cell.headers ?? {}))
      response.setHeader(header, value);
    return send(response, cell.type ?? 'text/html; charset=utf-8', pageOfCell(cell, url));
  }
  const file = cell.files?.[name];
  if (file !== undefined) return send(response, 'text/html; charset=utf-8', file);
  sendOurs(cell, name, response);
}

/** A list of all pages, for a person who wants to look at them. */
function index(): string {
  const lines = allCells.map(({ id, title }) => `<li><a href="/${id}/">${id}</a>: ${title}`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hosts</title><ol>${lines.join('\n')}</ol></html>`;
}

function sendSheet(name: string, response: ServerResponse): void {
  const file = Object.entries(corpora).find(([id]) => `${id}.css` === name)?.[1];
  if (file === undefined) return notFound(response);
  send(response, 'text/css', readFileSync(path.join(root, 'node_modules', file), 'utf8'));
}

/** One of our files, as a CDN sends it: for any origin. */
function sendOurs(cell: Cell, name: string, response: ServerResponse): void {
  const fileName = path.posix.basename(name);
  if (!/^dprk-[\w.-]+\.min\.js$/.test(fileName)) return notFound(response);
  const fault = Object.entries(cell.faults ?? {}).find(([end]) => fileName.endsWith(end))?.[1];
  const text = readFileSync(path.join(dist, fileName), 'utf8');
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  if (fault) return sendFault(fault, text, response);
  send(response, 'text/javascript', name.startsWith('other/') ? asOtherVersion(text) : text);
}

function sendFault(fault: Fault, text: string, response: ServerResponse): void {
  switch (fault) {
    case 'no connection':
      return void response.destroy();
    case 'not found':
      return notFound(response);
    case 'a page instead':
      return send(response, 'text/html', '<!doctype html><title>Welcome</title>');
    case 'plain text':
      response.setHeader('x-content-type-options', 'nosniff');
      return send(response, 'text/plain', text);
    case 'cut off':
      response.setHeader('content-type', 'text/javascript');
      response.setHeader('content-length', Buffer.byteLength(text));
      response.write(text.slice(0, text.length / 2), () => response.destroy());
  }
}

/** The same build as if it were another version. **Throws** where the text does not say its version. */
function asOtherVersion(text: string): string {
  const said = /^\/\*! (\S+) /.exec(text)?.[1] ?? '';
  const quoted = new RegExp(`(["'\`])${said.replaceAll('.', '\\.')}\\1`, 'g');
  if (!quoted.test(text)) return text;
  return text.replaceAll(quoted, `"${otherVersion}"`);
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-cache');
  response.end(text);
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  send(response, 'text/plain', 'Not found.');
}
