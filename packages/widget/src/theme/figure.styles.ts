// The sheet of everything that stands before a touch: colours, type, and the layout of unfolded blocks.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { blocksStyles } from './blocks.styles.js';
import { colours, sideColours, type ThemedColour } from './colours.js';
import { stillPictureCss } from './picture-css.js';
import { reserves } from './reserves.js';
import { stillStyles } from './still.styles.js';

const pair = ({ light, dark }: ThemedColour): string => `light-dark(${light}, ${dark})`;

/** `light-dark` follows the page's `color-scheme`: a page that never says it can be dark gets a light figure. */
const colourTokens = unsafeCSS(
  [
    ...Object.entries(colours).map(([name, one]) => `--dprk-${name}:${pair(one)}`),
    ...Object.entries(sideColours).map(([name, one]) => `--dprk-side-${name}:${pair(one)}`),
  ].join(';'),
);

const root = css`
  :host {
    ${colourTokens};
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    /* What it asks for in a flex box, a float or a table: size containment would make it nothing. */
    contain-intrinsic-inline-size: min(45em, 92vw);
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--dprk-font-size, inherit);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* Whatever the page's text inherits ends here, but for what a reader may have asked for and what shows or hides. */
  .root {
    all: initial;
    display: flow-root;
    position: relative;
    color: var(--dprk-ink);
    background: var(--dprk-ground);
    font-family: var(--dprk-font, inherit);
    font-size: inherit;
    line-height: 1.4;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* What stood for the figure goes when it is there; the rest of a story that stands in the element stays. */
  .root + slot::slotted(:is(figure:first-child, .dprk-figure, .dprk-inside)) {
    display: none;
  }
  .app:lang(ko) {
    word-break: keep-all;
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .em {
    display: block;
    inline-size: 1em;
    block-size: 0;
  }
  .app :where(h3, h4, p, ul, dl, dd, figure, table, li) {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
    font: inherit;
  }
  .app :where(button) {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  /* Without a mark of any kind WebKit no longer tells that it is a list. */
  .app li::before {
    content: '\\200B';
    position: absolute;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--dprk-link);
    outline-offset: 2px;
  }
`;

/** The sheet of the shell. */
export const figureStyles: CSSResult = css`
  ${root}
  ${unsafeCSS(stillPictureCss)}
  ${blocksStyles}
  ${stillStyles}
  ${unsafeCSS(reserves)}
`;
