// Pages that hold the element in a frame, with and without a sandbox.
import { SCRIPT, TRACKER, TRACKER_AROUND_FIGURE, type Cell } from './cell.js';

const inner = (script: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inner page</title>${script}</head><body>${body}</body></html>`;

/** A page around a frame; sandboxed frames have no origin, and ask for our files from another one. */
function frame(
  id: string,
  title: string,
  sandbox: string | undefined,
  more: Partial<Cell> = {},
): Cell {
  const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  return {
    id,
    title,
    shows: 'live',
    script: '',
    body: `<iframe title="Inner page"${attribute} src="./inner.html" width="1000" height="900"></iframe>`,
    files: { 'inner.html': inner(SCRIPT, TRACKER_AROUND_FIGURE) },
    isInFrame: true,
    ...more,
  };
}

/** Frames. */
export const frames: readonly Cell[] = [
  frame('frame', 'in a frame', undefined),
  frame('sandbox-scripts', 'in a sandbox that allows scripts', 'allow-scripts', { isQuick: true }),
  frame(
    'sandbox-origin',
    'in a sandbox that allows scripts and its origin',
    'allow-scripts allow-same-origin',
    { says: /sandbox/ },
  ),
  frame('sandbox-all-closed', 'in a sandbox that allows nothing', '', {
    shows: 'fallback',
    why: 'The sandbox forbids scripts.',
    says: /sandbox/i,
    isQuick: true,
  }),
  {
    id: 'sandbox-header',
    title: 'a page that puts itself into a sandbox by its policy',
    shows: 'live',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    isQuick: true,
  },
  frame('frame-srcdoc', 'in a frame whose page stands in an attribute', undefined, {
    body: `<iframe title="Inner page" width="1000" height="900" srcdoc="${inner(SCRIPT, TRACKER).replaceAll('"', '&quot;')}"></iframe>`,
    files: {},
  }),
  frame('frame-hidden', 'in a frame that is hidden at first', undefined, {
    body: `<iframe title="Inner page" width="1000" height="900" src="./inner.html" style="display:none"></iframe>`,
    files: { 'inner.html': inner(SCRIPT, TRACKER) },
    act: `document.querySelector('iframe').style.display = 'block'`,
  }),
];
