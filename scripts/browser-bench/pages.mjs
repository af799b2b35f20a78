// The pages that are measured: one skeleton, and in it a blank place, a plain d3 chart or our element.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inventedRecord, measures, ourClaims, sizes } from './records.mjs';

const root = path.resolve(import.meta.dirname, '../..');
/** The name of the element. */
export const tag = 'dprk-deployment-tracker';
const demo = (file) => readFileSync(path.join(root, 'apps/demo/dist', file), 'utf8');

const css = `body{margin:20px;font:16px/1.5 sans-serif}main{inline-size:800px}
[data-bench] ul{display:flex;flex-wrap:wrap;gap:0 1em;margin:0;padding:0;list-style:none}
[data-bench] li span{display:inline-block;inline-size:1em;block-size:.7em;margin-inline-end:.3em}
div[data-bench]{position:relative}div>.readout{position:absolute;inset:0 auto auto 0;margin:0;pointer-events:none}`;

const boxes = measures.map((measure) => `<div data-bench="${measure}"></div>`).join('');
const inert = (record) => JSON.stringify(record).replaceAll('<', '\\u003c');
const asRecord = (record) =>
  `<script type="application/json" id="record">${inert(record)}</script>
<script>globalThis.record = JSON.parse(document.getElementById('record').textContent);</script>`;

/** The figure that the demo's build puts into a tag. */
function figureInPage() {
  const [whole] =
    /<figure class="dprk-figure"[\s\S]*<\/figure>(?=<\/dprk)/.exec(
      demo('pages/static-figure.html'),
    ) ?? [];
  if (!whole) throw new Error('figureInPage: no figure in the built demo page');
  return whole;
}

const element = (attributes = '', inside = '') =>
  `<${tag} data-bench ${attributes}>${inside}</${tag}>`;

const handOver = `<script>for (const one of document.querySelectorAll('${tag}')) one.ledger = record;</script>`;

/** A page with a script and this in its story. */
export const skeleton = ({
  name,
  body,
  script,
  head = '',
}) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${name}</title><link rel="icon" href="data:,"><style>${css}</style>${head}
<script type="module" src="${script}"></script></head>
<body><main><h1>Story</h1><p>Before.</p>${body}<p>After.</p></main></body></html>`;

/** The pages by name: what they are measured against, their script, and what stands in them. */
export function benchPages() {
  const ours = `${tag}.min.js`;
  const plain = (reference, record) => [
    { name: 'blank', reference, script: 'blank.js', body: boxes + asRecord(record) },
    { name: 'vanilla d3', reference, script: 'vanilla-d3.js', body: boxes + asRecord(record) },
  ];
  const two = `${element('view="losses"')}<p>Between.</p>${element('view="troops"')}`;
  const pages = [
    ...plain('our record', ourClaims()),
    { name: 'default element', body: element() },
    {
      name: 'figure in the page',
      body: element('', figureInPage()),
      head: `<style>${demo('dprk-figure.css')}</style>`,
    },
    { name: 'losses, asked for', body: element('view="losses" rule="envelope"') },
    { name: 'troops, asked for', body: element('view="troops"') },
    ...sizes.flatMap((size) => {
      const reference = `${size.toLocaleString('en')} claims`;
      const record = inventedRecord(size);
      const body = two + asRecord(record) + handOver;
      return [...plain(reference, record), { name: 'two elements', reference, body }];
    }),
  ];
  return pages.map(({ name, reference = 'our record', script = ours, body, head = '' }, index) => ({
    id: `${index}.html`,
    name,
    reference,
    script,
    html: (watcher) => skeleton({ name, body, script, head: `${head}<script>${watcher}</script>` }),
  }));
}
