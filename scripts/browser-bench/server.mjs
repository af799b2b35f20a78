// Serves the bench pages and their scripts on a loopback port, and counts the bytes of each script that is asked for.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const widget = path.resolve(import.meta.dirname, '../../packages/widget/dist');

/** One script of this folder, bundled as a page would ship it. */
async function bundled(name) {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      modulePreload: false,
      rolldownOptions: { input: path.join(import.meta.dirname, 'page', name) },
    },
  });
  return output[0].code;
}

/** The scripts by name: those of the two plain pages, and all files of the widget for a page. */
async function scriptsByName() {
  const scripts = new Map();
  for (const name of ['blank.js', 'vanilla-d3.js']) scripts.set(name, await bundled(name));
  for (const name of readdirSync(widget).filter((file) => /^dprk-.*\.min\.js$/.test(file))) {
    scripts.set(name, readFileSync(path.join(widget, name), 'utf8'));
  }
  return scripts;
}

/** A server of these pages: its address, what was asked for since `forget`, and how to end it. */
export async function benchServer(pages) {
  const watcher = readFileSync(path.join(import.meta.dirname, 'page/watch.js'), 'utf8');
  const scripts = await scriptsByName();
  const starts = new Set(pages.map(({ script }) => script));
  const weights = new Map(
    [...scripts].map(([name, text]) => [name, gzipSync(text, { level: 9 }).length]),
  );
  const texts = new Map(pages.map(({ id, html }) => [id, html(`{${watcher}}`)]));
  let asked = [];
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://bench').pathname.slice(1);
    const script = scripts.get(name);
    if (script !== undefined) asked.push(name);
    const isKnown = script !== undefined || texts.has(name) || name === '';
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.writeHead(isKnown ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    // The first line of a page's own script says when it began.
    const start = starts.has(name) ? 'globalThis.scriptStart=performance.now();' : '';
    response.end(script === undefined ? (texts.get(name) ?? '') : start + script);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    forget: () => (asked = []),
    /** **Units:** bytes, gzipped. */
    bytes: () => asked.reduce((sum, name) => sum + weights.get(name), 0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
