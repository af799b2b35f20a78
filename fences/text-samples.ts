// Bad files, one per fence that looks at length, names, wording, colours and templates.
import { MODEL, SCENE, STYLES, TEST, VIEW, bite, type Sample } from './sample.js';

const TEMPLATE = 'dprk/template-fences';
const SKIP = 'A skipped test names its issue';
const COLOUR = 'Colours live in theme/palette.ts';

const LONG_FILE = Array.from({ length: 300 }, (_, n) => `export const a${n} = ${n};`).join('\n');
const LONG_FUNCTION = `export function f() {\n${'  f();\n'.repeat(60)}}`;
const html = (inside: string) =>
  `import { html } from 'lit';\nexport const t = (x: string) => html\`${inside}\`;`;
const css = (inside: string) => `import { css } from 'lit';\nexport const s = css\`${inside}\`;`;

export const TEXT_SAMPLES: readonly Sample[] = [
  { ...bite('max-lines', MODEL, LONG_FILE, 'too many lines'), fence: 'a file of 301 lines' },
  {
    ...bite('max-lines-per-function', MODEL, LONG_FUNCTION, 'too many lines'),
    fence: 'a function of 62 lines',
  },
  bite('@typescript-eslint/no-explicit-any', MODEL, 'export const a = 1 as any;', 'Unexpected any'),
  bite(
    '@typescript-eslint/no-non-null-assertion',
    MODEL,
    'export const f = (a?: string) => a!;',
    'Forbidden non-null assertion',
  ),
  bite(
    '@typescript-eslint/parameter-properties',
    MODEL,
    'export class C { constructor(readonly a: string) {} }',
    'should be declared as a class property',
  ),
  bite('no-console', MODEL, 'console.log(1);', 'Unexpected console statement'),
  bite(
    'dprk/file-names',
    'packages/core/src/model/utils.ts',
    'export {};',
    '"utils.ts" says nothing',
  ),
  bite(
    'dprk/file-names',
    'packages/core/src/model/types.ts',
    'export {};',
    '"types.ts" says nothing',
  ),
  bite(
    'dprk/file-names',
    'apps/demo/page-helpers.ts',
    'export {};',
    '"page-helpers.ts" says nothing',
  ),
  bite(
    'dprk/skip-names-issue',
    TEST,
    "import { test } from 'vitest';\ntest.skip('a', () => {});",
    SKIP,
  ),
  bite('dprk/skip-names-issue', TEST, "import { it } from 'vitest';\nit.todo('later');", SKIP),
  bite(
    'dprk/skip-names-issue',
    TEST,
    "import { test } from 'vitest';\ntest.skipIf(true)('a', () => {});",
    SKIP,
  ),
  bite(
    'dprk/skip-names-issue',
    MODEL,
    '// TODO mend this\nexport {};',
    'Work left names its issue',
  ),
  bite('dprk/colour-home', SCENE, "export const c = '#a1b2c3';", COLOUR),
  bite('dprk/colour-home', STYLES, css(':host { color: oklch(50% 0 0); }'), COLOUR),
  bite('dprk/colour-home', VIEW, html('<p fill="rgb(1 2 3)"></p>'), COLOUR),
  bite(
    'dprk/colour-home',
    'packages/widget/src/theme/chart.styles.ts',
    css('a { fill: #fff; }'),
    COLOUR,
  ),
  bite(
    'dprk/colour-home',
    'packages/widget/src/theme/chart.styles.ts',
    css('a { fill: hsl(1 1% 1%); }'),
    COLOUR,
  ),
  bite(TEMPLATE, VIEW, html('<p style="margin: 0"></p>'), 'No style attribute'),
  bite(
    TEMPLATE,
    'packages/widget/src/static/sample.ts',
    'export const s = \'<p style="a">\';',
    'No style',
  ),
  bite(TEMPLATE, STYLES, css('p { margin: 1rem; }'), 'No rem'),
  bite(TEMPLATE, STYLES, css('@font-face { font-family: a; }'), 'No request from a style sheet'),
  bite(TEMPLATE, VIEW, html('<title>${x}</title>'), 'No expression inside <title>'),
  bite(TEMPLATE, VIEW, html('<style>${x}</style>'), 'No expression inside <style>'),
  bite(TEMPLATE, VIEW, html('<script>${x}</script>'), 'No expression inside <script>'),
  bite(TEMPLATE, VIEW, html('<textarea>${x}</textarea>'), 'No expression inside <textarea>'),
];
