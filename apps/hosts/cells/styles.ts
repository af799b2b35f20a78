// Pages whose style sheets reach for everything: resets, frameworks, rules on every element, sizes of the root.
import { SCRIPT, TAG, TRACKER, TRACKER_AROUND_FIGURE, type Cell } from './cell.js';

const style = (text: string): string => `<style>${text}</style>`;

/** Sheets as npm has them; the server hands them out under `/styles/`. */
export const corpora = {
  'normalize-css': 'normalize.css/normalize.css',
  'reset-css': 'reset-css/reset.css',
  'the-new-css-reset': 'the-new-css-reset/css/reset.css',
  'sanitize-css': 'sanitize.css/sanitize.css',
  bootstrap: 'bootstrap/dist/css/bootstrap.min.css',
  pico: '@picocss/pico/css/pico.min.css',
  'govuk-frontend': 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
} as const;

const ofCorpora: readonly Cell[] = Object.keys(corpora).map((name) => ({
  id: name,
  title: `the sheet of ${name}`,
  shows: 'live',
  head: `<link rel="stylesheet" href="/styles/${name}.css">`,
  isQuick: name === 'the-new-css-reset' || name === 'pico',
}));

const everything = `margin:3px;border:0 solid;padding:1px;box-sizing:content-box;font:italic 700 21px/2.1 'Courier New',monospace;
  text-transform:uppercase;text-indent:1em;text-align:center;white-space:pre-line;color:#7a1f1f;list-style:none;
  text-shadow:1px 1px red;word-break:break-all;hyphens:none;cursor:wait;quotes:none;tab-size:9`;

const own: readonly Cell[] = [
  {
    id: 'star-rules',
    title: 'type, spacing and borders set on every element',
    shows: 'live',
    head: style(`*,*::before,*::after{${everything}}`),
    isQuick: true,
  },
  {
    id: 'star-important',
    title: 'type, spacing and borders set on every element, with weight',
    shows: 'live',
    head: style(`*{${everything.replaceAll(/(;|$)/g, ' !important$1')}}`),
    isQuick: true,
  },
  {
    id: 'star-unset',
    title: 'everything unset on every element, with weight',
    shows: 'live',
    head: style(`body *{all:unset !important}`),
    isQuick: true,
  },
  {
    id: 'inline-hosts',
    title: 'custom elements made inline, with weight',
    shows: 'live',
    head: style(`${TAG}{display:inline !important}`),
    isQuick: true,
  },
  {
    id: 'contents-hosts',
    title: 'custom elements made to vanish as boxes',
    shows: 'live',
    head: style(`${TAG}{display:contents}`),
    isBeyondDriver: true,
  },
  {
    id: 'empty-hidden',
    title: 'empty elements hidden; the tag holds a figure',
    shows: 'live',
    head: style(`:empty{display:none}`),
    body: TRACKER_AROUND_FIGURE,
    isQuick: true,
  },
  {
    id: 'empty-hidden-bare',
    title: 'empty elements hidden; the tag holds nothing',
    shows: 'nothing',
    why: 'The rule of the page hides a tag without children. Frameworks own the children of a tag: an element that adds one breaks their hydration. Every snippet of ours holds a figure.',
    head: style(`:empty{display:none}`),
  },
  {
    id: 'undefined-hidden',
    title: 'elements hidden until they are defined',
    shows: 'live',
    head: style(`:not(:defined){display:none}`),
    isQuick: true,
  },
  {
    id: 'undefined-unseen',
    title: 'elements invisible until they are defined',
    shows: 'live',
    head: style(`:not(:defined){visibility:hidden;opacity:0}`),
  },
  {
    id: 'undefined-hidden-no-script',
    title: 'elements hidden until they are defined, and our script cannot be had',
    shows: 'nothing',
    why: 'The page hides what is not defined, and refuses the script that would define it.',
    head: style(`:not(:defined){display:none}`),
    script: SCRIPT.replace('.min.js', '.none.js'),
    body: TRACKER_AROUND_FIGURE,
    says: /404|Loading module/,
  },
  ...(
    [
      ['root-8px', 'a root font size of 8 px', 'html{font-size:8px}body{font-size:16px}', 16],
      [
        'root-62-5',
        'a root font size of 62.5 %',
        'html{font-size:62.5%}body{font-size:1.6rem}',
        16,
      ],
      ['root-200', 'a root font size of 200 %', 'html{font-size:200%}', 32],
      ['body-11px', 'small type', 'body{font-size:11px}', 11],
      ['body-30px', 'large type', 'body{font-size:30px}', 30],
    ] as const
  ).map(([id, title, rule, typePx]): Cell => ({
    id,
    title,
    shows: 'live',
    head: style(rule),
    isOwnKind: true,
    typePx,
    isQuick: id === 'root-200',
  })),
  {
    id: 'zoomed',
    title: 'the page zooms itself',
    shows: 'live',
    head: style(`body{zoom:1.5}`),
    isOwnKind: true,
  },
  {
    id: 'scaled',
    title: 'the page scales and turns the place of the element',
    shows: 'live',
    head: style(`main{transform:scale(.8) rotate(2deg);filter:sepia(.2);perspective:500px}`),
  },
  {
    id: 'vertical',
    title: 'text of the page runs from top to bottom',
    shows: 'live',
    head: style(`main{writing-mode:vertical-rl}`),
    isQuick: true,
  },
  {
    id: 'spaced',
    title: 'spacing of text as readers set it',
    shows: 'live',
    head: style(
      `*{line-height:1.5 !important;letter-spacing:.12em !important;word-spacing:.16em !important}p{margin-bottom:2em !important}`,
    ),
    isOwnKind: true,
  },
  {
    id: 'dark-page',
    title: 'a page that is dark by its own sheet',
    shows: 'live',
    head: style(`:root{color-scheme:dark}body{background:#111;color:#eee}`),
    isOwnKind: true,
  },
  {
    id: 'light-page-dark-reader',
    title: 'a page that is only light, for a reader who wants dark',
    shows: 'live',
    head: style(`:root{color-scheme:only light}`),
    reader: { colorScheme: 'dark' },
  },
  {
    id: 'own-variables',
    title: 'custom properties of the page by the names that we might use inside',
    shows: 'live',
    head: style(
      `:root{--bar:9999px;--grow:50;--reserve:900em;--ink:red;--ground:red;--rule:red;--gap:500px;--width:1px}`,
    ),
    body: TRACKER.replace('>', ' view="troops" views="troops losses">'),
    isOwnKind: true,
    isQuick: true,
  },
  {
    id: 'contained',
    title: 'a parent with strict containment and a size of its own',
    shows: 'live',
    head: style(`main{contain:strict;block-size:2000px}`),
  },
  {
    id: 'skipped-content',
    title: 'a parent whose content is laid out only when it comes into view',
    shows: 'live',
    head: style(
      `main{content-visibility:auto;contain-intrinsic-size:auto 900px}body::before{content:'';display:block;height:3000px}`,
    ),
    isQuick: true,
  },
  {
    id: 'animated',
    title: 'animations and transitions on every element',
    shows: 'live',
    head: style(
      `@keyframes come{from{opacity:0}}*{animation:come .2s;transition:all .2s !important}`,
    ),
  },
];

/** Styles. */
export const styles: readonly Cell[] = [...ofCorpora, ...own];
