// Good code that stands close to a fence and must pass it.
import { MODEL, SCENE, STYLES, TEST, VIEW, WORDS } from './sample.js';

const DOCUMENT = 'packages/core/src/data/documents/2024-12-19-sample.ts';
const FEED = 'packages/widget/src/state/feed-controller.ts';
const TOKENS = 'packages/widget/src/theme/tokens.styles.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, n) => `export const a${n} = ${n};`).join('\n');

export const GOOD_SAMPLES: readonly { readonly at: string; readonly code: string }[] = [
  { at: MODEL, code: 'export const day = (ms: number) => new Date(ms).getUTCDate();' },
  { at: WORDS, code: 'export const f = (tag: string) => new Intl.NumberFormat(tag);' },
  { at: SCENE, code: "import type { Phrase } from '../words/phrase.js';\nexport type P = Phrase;" },
  { at: SCENE, code: "import { ticks } from 'd3-array';\nexport const t = ticks;" },
  { at: SCENE, code: "export const link = '#claims';\nexport const issue = 'see #12';" },
  { at: VIEW, code: "import { html } from 'lit';\nexport const t = html`<title>Claims</title>`;" },
  { at: STYLES, code: "import { css } from 'lit';\nexport const s = css`p { margin: 1em; }`;" },
  { at: TOKENS, code: "import { css } from 'lit';\nexport const s = css`p { color: #123456; }`;" },
  { at: FEED, code: 'export const feed = (address: string) => fetch(address);' },
  { at: TEST, code: "import { test } from 'vitest';\ntest.skip('waits for #12', () => {});" },
  { at: DOCUMENT, code: "import { stake } from '../origins.js';\nexport const document = stake;" },
  { at: DOCUMENT, code: lines(400) },
];
